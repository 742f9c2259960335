/** Where the whole unit suite runs: each zone with its offset on 1 January 2024, in minutes as `Date` tells it. */
export const ZONES: Readonly<Record<string, { readonly project: string; readonly offset: number }>> = {
  UTC: { project: 'utc', offset: 0 },
  'Europe/Paris': { project: 'paris', offset: -60 },
  'America/Cayenne': { project: 'cayenne', offset: 180 },
  'America/Los_Angeles': { project: 'los-angeles', offset: 480 },
  'Pacific/Kiritimati': { project: 'kiritimati', offset: -840 },
};
