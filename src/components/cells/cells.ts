import type { LaneKind } from '../../lanes/lanes.ts';
import ChannelsCell from './ChannelsCell.astro';
import type { CellProps } from './cell.ts';
import DoingCell from './DoingCell.astro';
import EvidenceCell from './EvidenceCell.astro';
import ExperienceCell from './ExperienceCell.astro';
import NeedsCell from './NeedsCell.astro';
import OpportunitiesCell from './OpportunitiesCell.astro';
import PainsCell from './PainsCell.astro';
import StillWithUsCell from './StillWithUsCell.astro';
import ThinkingCell from './ThinkingCell.astro';

/** What each lane shows of a step, as HTML. */
export const cells: Record<LaneKind, (props: CellProps) => astroHTML.JSX.Element> = {
  experience: ExperienceCell,
  'still-with-us': StillWithUsCell,
  channels: ChannelsCell,
  doing: DoingCell,
  needs: NeedsCell,
  thinking: ThinkingCell,
  pains: PainsCell,
  opportunities: OpportunitiesCell,
  evidence: EvidenceCell,
};
