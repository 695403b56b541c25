import type { Atlas, AtlasMap } from '../model/atlas.ts';
import { mapCsv } from './map-csv.ts';
import { mapJson } from './map-json.ts';

/** A form in which a map can be had as a file, at `/maps/ID.` and its extension. */
export interface MapFormat {
  extension: 'csv' | 'json';
  /** As `content-type`. */
  type: string;
  /** `address` is that of the map's page, absolute where the site's is known. */
  encode: (atlas: Atlas, map: AtlasMap, address: string) => string;
}

/** All of them, in the order of the menu. A further one is a line here: routes and menus follow. */
export const mapFormats: readonly MapFormat[] = [
  { extension: 'csv', type: 'text/csv; charset=utf-8', encode: mapCsv },
  { extension: 'json', type: 'application/json; charset=utf-8', encode: mapJson },
];
