/** Hours from UTC of the abbreviations that newspapers print. Those that name several zones are read as the largest. */
const HOURS: Record<string, number> = {
  UTC: 0, GMT: 0, WET: 0, BST: 1, WEST: 1, CET: 1, MEZ: 1, CEST: 2, MESZ: 2, EET: 2, EEST: 3, MSK: 3, IST: 5.5, SGT: 8, JST: 9, KST: 9,
  AEST: 10, AEDT: 11, NZST: 12, NZDT: 13, EST: -5, EDT: -4, ET: -5, CST: -6, CDT: -5, CT: -6, MST: -7, MDT: -6, MT: -7, PST: -8, PDT: -7,
  PT: -8,
}; // prettier-ignore

/** Minutes from UTC: of `+02:00`, `GMT+2`, `-0500`, `EST`. None for what isn't known. */
export function minutesOf(zone = 'Z'): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return (HOURS[zone.toUpperCase()] ?? 0) * 60;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
