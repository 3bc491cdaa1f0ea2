/** English. See `country-data.ts` for the notation. */
export const en = `
BY Byelorussia,Belorussia|Belarusian*,Belarussian*,Byelorussian*,Belorussian*
`;
