/** Dutch. See `country-data.ts` for the notation. */
export const nl = `
BY Wit-Rusland,Belarus|wit-russ*,belarus*
CZ Tsjechië,Tsjechische Republiek|tsjechisch*
DE |duits*
FR |frans!,franse!,fransen!,fransman
GB Groot-Brittannië,Engeland,Verenigd Koninkrijk,=VK|brits*,brit!,britten
GR |griek*
NL Holland|nederlands*
PL |pools!,poolse!,polen!
RU |russisch*,rus!,russen!
UA |oekraïens*,oekraïner*
US =VS,Amerika,Verenigde Staten|amerikaans*,amerikan*|Zuid-Amerika,Latijns-Amerika,Noord-Amerika
VE |venezolaans*
`;

/** Czech. */
export const cs = `
BY Bělorusko,Běloruska,Bělorusku,Běloruskem|bělorus*
DE Německo|německ*,^Němec,^Němci,^Němců
PL Polsko|polsk*
RU Rusko|rusk*,^Rusové,^Rusů
UA Ukrajina|ukrajin*
US Spojené státy,Spojených států,Spojených státech,=USA,Amerika|americk*,^Američan*
VE |venezuelsk*
`;

/** Hungarian. */
export const hu = `
BY Fehéroroszország,Belarusz|fehérorosz*,belarusz*
DE Németország|német*
RU Oroszország|orosz*
UA |ukrán*
US Egyesült Államok,Amerika|amerikai*
VE |venezuelai*
`;

/** Finnish. */
export const fi = `
BY Valko-Venäjä,Valko-Venäj*|valkovenäläi*,valkovenäj*
RU Venäjä,^Venäj*|venäläi*|Valko-Venäj*
US Yhdysvallat,^Yhdysval*|yhdysvaltalai*,amerikkalai*
VE |venezuelalai*
`;

/** Swedish. */
export const sv = `
BY Vitryssland,Belarus|vitryss*,belarus*
RU |rysk*,ryss!,ryssar*|Vitryssland
US Förenta staterna,=USA,Amerika|amerikansk*
VE |venezuelansk*
`;

/** Danish and Norwegian. */
export const da = `
BY Hviderusland,Belarus|hviderussisk*,belarus*
`;
export const nb = `
BY Hviterussland,Belarus|hviterussisk*,belarus*
`;

/** Romanian. */
export const ro = `
BY Belarus,Bielorusia|belarus*,bielorus*
RU |rus!,rusă,ruși,rusesc*,rusească,rusești
US Statele Unite,Statelor Unite,=SUA,America!,Americii!|american*
`;

/** Bulgarian. */
export const bg = `
BY Беларус,Белорусия|беларус*,белорус*
RU Русия|руск*,руснак*,руснац*
US САЩ,Съединените щати,Америка|американск*,американец,американц*
`;

/** Serbian, in Cyrillic and Latin letters. */
export const sr = `
BY Белорусија,Bjelorusija,Belorusija|белорус*,bjelorus*,belorus*
US САД,Америка,SAD,Amerika|америчк*,američk*
RU |руск*,rusk*
`;
export const hr = `
BY Bjelorusija|bjelorus*
US =SAD,Amerika,Sjedinjene Države|američk*
RU |rusk*
`;
