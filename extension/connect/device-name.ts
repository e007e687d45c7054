interface Hints {
  brands?: { brand: string }[];
  platform?: string;
}

const BROWSERS: [RegExp, string][] = [
  [/Firefox\//, 'Firefox'],
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Vivaldi\//, 'Vivaldi'],
  [/Chrome\//, 'Chrome'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux|X11/, 'Linux'],
];

/** How this browser is called among a person's devices: "Firefox on Linux". */
export function deviceName(userAgent: string, { brands = [], platform }: Hints = {}): string {
  const named = (table: [RegExp, string][]) => table.find(([sign]) => sign.test(userAgent))?.[1];
  const brand = brands.map(({ brand: name }) => name).find((name) => /Brave|Edge|Opera|Vivaldi/.test(name));
  const browser = brand?.replace('Microsoft ', '') ?? named(BROWSERS) ?? 'A browser';
  return [browser, platform || named(SYSTEMS)].filter(Boolean).join(' on ');
}
