/**
 * What LinkedIn allows, and where we have it from. The platform changes these; look again before you believe them.
 * Source: LinkedIn Help, "Personalize your invitation to connect", as reported in 2026.
 */
export const linkedin = {
  asOf: 2026,
  /** Characters of a note on a connection request. */
  noteLimit: { free: 200, premium: 300 },
  /** Notes in a month on a free account. */
  notesPerMonth: 5,
} as const;
