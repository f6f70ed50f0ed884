import { unitCodeMapping } from '../units.ts';

const SDMX_STATUS = 'urn:sdmx:org.sdmx.infomodel.codelist.Code=SDMX:CL_OBS_STATUS(2.0).';
const SCHEMA = 'https://schema.org/';

/** Codes that a standard has too. A claim type without an entry has no equal: no public list tells requests from pledges as ours does. */
const MAPPINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  qualifier: {
    exact: `${SCHEMA}value`,
    // "circa", as Wikidata's property P1480 (sourcing circumstances) uses it.
    about: 'https://www.wikidata.org/entity/Q5727902',
    'at-least': `${SCHEMA}minValue`,
    'more-than': `${SCHEMA}minValue`,
    'up-to': `${SCHEMA}maxValue`,
    'less-than': `${SCHEMA}maxValue`,
    almost: `${SCHEMA}maxValue`,
    range: `${SCHEMA}minValue ${SCHEMA}maxValue`,
  },
  claim_type: {
    reported: `${SDMX_STATUS}A`,
    delivered: `${SDMX_STATUS}A`,
    estimated: `${SDMX_STATUS}E`,
    forecast: `${SDMX_STATUS}F`,
  },
  obs_status: { A: `${SDMX_STATUS}A`, E: `${SDMX_STATUS}E`, F: `${SDMX_STATUS}F`, V: `${SDMX_STATUS}V` },
};

/** The identifiers, separated by spaces if there are two, that a standard gives a code; undefined where none fits. */
export function codeMapping(column: string, code: string): string | undefined {
  return column === 'unit_code' ? unitCodeMapping(code) : MAPPINGS[column]?.[code];
}
