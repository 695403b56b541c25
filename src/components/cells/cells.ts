import type { MapLane } from '../../lanes/lanes.ts';
import BackstageCell from './BackstageCell.astro';
import type { CellProps } from './cell.ts';
import ChannelsCell from './ChannelsCell.astro';
import CompanyCell from './CompanyCell.astro';
import DoingCell from './DoingCell.astro';
import EvidenceCell from './EvidenceCell.astro';
import ExperienceCell from './ExperienceCell.astro';
import MetricsCell from './MetricsCell.astro';
import MomentsCell from './MomentsCell.astro';
import NeedsCell from './NeedsCell.astro';
import OpportunitiesCell from './OpportunitiesCell.astro';
import PainsCell from './PainsCell.astro';
import StillWithUsCell from './StillWithUsCell.astro';
import ThinkingCell from './ThinkingCell.astro';
import ZoomCell from './ZoomCell.astro';

/** What each lane shows of a step, as HTML. */
export const cells: Record<MapLane['kind'], (props: CellProps) => astroHTML.JSX.Element> = {
  experience: ExperienceCell,
  'still-with-us': StillWithUsCell,
  channels: ChannelsCell,
  zoom: ZoomCell,
  doing: DoingCell,
  needs: NeedsCell,
  thinking: ThinkingCell,
  moments: MomentsCell,
  pains: PainsCell,
  opportunities: OpportunitiesCell,
  metrics: MetricsCell,
  frontstage: BackstageCell,
  backstage: BackstageCell,
  evidence: EvidenceCell,
  company: CompanyCell,
};
