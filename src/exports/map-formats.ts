import type { Atlas, AtlasMap } from '../model/atlas.ts';
import { mapCsv } from './map-csv.ts';
import { mapJson } from './map-json.ts';
import { mapSvg } from './map-svg.ts';

/** A form in which a map can be had as a file, at `/maps/ID.` and its extension. */
export interface MapFormat {
  extension: 'csv' | 'json' | 'svg';
  /** As `content-type`. */
  type: string;
  /** `address` is that of the map's page, absolute where the site's is known. */
  encode: (atlas: Atlas, map: AtlasMap, address: string) => string;
}

/** All of them, in the order of the menu. A further one is a line here: routes and menus follow. */
export const mapFormats: readonly MapFormat[] = [
  { extension: 'csv', type: 'text/csv; charset=utf-8', encode: mapCsv },
  { extension: 'json', type: 'application/json; charset=utf-8', encode: mapJson },
  { extension: 'svg', type: 'image/svg+xml; charset=utf-8', encode: mapSvg },
];
