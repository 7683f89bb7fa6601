/**
 * Countries and territories as codes: ISO 3166-1 (alpha-2, alpha-3, numeric). The numeric codes are those of
 * the UN's standard M49. A code implies nothing about the status of a territory. Names are in the locales;
 * English ones, which readers need too, in `englishCountryNames.ts`.
 */

/** A country or territory: ISO 3166-1 alpha-2 in upper case, such as `JO`, or the user-assigned `XK`. */
export type CountryCode = string;

// ISO 3166-1, all 249 assigned entries: alpha-2, alpha-3 and numeric code in one word, sorted by alpha-2.
// Parsed on the first call; bundlers drop it if both functions are unused.
const table = `
ADAND020 AEARE784 AFAFG004 AGATG028 AIAIA660 ALALB008 AMARM051 AOAGO024 AQATA010 ARARG032 ASASM016 ATAUT040
AUAUS036 AWABW533 AXALA248 AZAZE031 BABIH070 BBBRB052 BDBGD050 BEBEL056 BFBFA854 BGBGR100 BHBHR048 BIBDI108
BJBEN204 BLBLM652 BMBMU060 BNBRN096 BOBOL068 BQBES535 BRBRA076 BSBHS044 BTBTN064 BVBVT074 BWBWA072 BYBLR112
BZBLZ084 CACAN124 CCCCK166 CDCOD180 CFCAF140 CGCOG178 CHCHE756 CICIV384 CKCOK184 CLCHL152 CMCMR120 CNCHN156
COCOL170 CRCRI188 CUCUB192 CVCPV132 CWCUW531 CXCXR162 CYCYP196 CZCZE203 DEDEU276 DJDJI262 DKDNK208 DMDMA212
DODOM214 DZDZA012 ECECU218 EEEST233 EGEGY818 EHESH732 ERERI232 ESESP724 ETETH231 FIFIN246 FJFJI242 FKFLK238
FMFSM583 FOFRO234 FRFRA250 GAGAB266 GBGBR826 GDGRD308 GEGEO268 GFGUF254 GGGGY831 GHGHA288 GIGIB292 GLGRL304
GMGMB270 GNGIN324 GPGLP312 GQGNQ226 GRGRC300 GSSGS239 GTGTM320 GUGUM316 GWGNB624 GYGUY328 HKHKG344 HMHMD334
HNHND340 HRHRV191 HTHTI332 HUHUN348 IDIDN360 IEIRL372 ILISR376 IMIMN833 ININD356 IOIOT086 IQIRQ368 IRIRN364
ISISL352 ITITA380 JEJEY832 JMJAM388 JOJOR400 JPJPN392 KEKEN404 KGKGZ417 KHKHM116 KIKIR296 KMCOM174 KNKNA659
KPPRK408 KRKOR410 KWKWT414 KYCYM136 KZKAZ398 LALAO418 LBLBN422 LCLCA662 LILIE438 LKLKA144 LRLBR430 LSLSO426
LTLTU440 LULUX442 LVLVA428 LYLBY434 MAMAR504 MCMCO492 MDMDA498 MEMNE499 MFMAF663 MGMDG450 MHMHL584 MKMKD807
MLMLI466 MMMMR104 MNMNG496 MOMAC446 MPMNP580 MQMTQ474 MRMRT478 MSMSR500 MTMLT470 MUMUS480 MVMDV462 MWMWI454
MXMEX484 MYMYS458 MZMOZ508 NANAM516 NCNCL540 NENER562 NFNFK574 NGNGA566 NINIC558 NLNLD528 NONOR578 NPNPL524
NRNRU520 NUNIU570 NZNZL554 OMOMN512 PAPAN591 PEPER604 PFPYF258 PGPNG598 PHPHL608 PKPAK586 PLPOL616 PMSPM666
PNPCN612 PRPRI630 PSPSE275 PTPRT620 PWPLW585 PYPRY600 QAQAT634 REREU638 ROROU642 RSSRB688 RURUS643 RWRWA646
SASAU682 SBSLB090 SCSYC690 SDSDN729 SESWE752 SGSGP702 SHSHN654 SISVN705 SJSJM744 SKSVK703 SLSLE694 SMSMR674
SNSEN686 SOSOM706 SRSUR740 SSSSD728 STSTP678 SVSLV222 SXSXM534 SYSYR760 SZSWZ748 TCTCA796 TDTCD148 TFATF260
TGTGO768 THTHA764 TJTJK762 TKTKL772 TLTLS626 TMTKM795 TNTUN788 TOTON776 TRTUR792 TTTTO780 TVTUV798 TWTWN158
TZTZA834 UAUKR804 UGUGA800 UMUMI581 USUSA840 UYURY858 UZUZB860 VAVAT336 VCVCT670 VEVEN862 VGVGB092 VIVIR850
VNVNM704 VUVUT548 WFWLF876 WSWSM882 YEYEM887 YTMYT175 ZAZAF710 ZMZMB894 ZWZWE716`;

// Kosovo has no code in ISO 3166-1 or M49. XK and XKX come from ISO's user-assigned range; the European Union
// uses both, and Unicode CLDR has a name for XK.
const userAssigned: readonly (readonly [code: string, alpha2: CountryCode])[] = [
  ['XK', 'XK'],
  ['XKX', 'XK'],
];

let codes: readonly CountryCode[] | undefined;
let lookup: ReadonlyMap<string, CountryCode> | undefined;

/** The 249 alpha-2 codes of ISO 3166-1 in alphabetical order. The user-assigned `XK` is not among them. */
export function countryCodes(): readonly CountryCode[] {
  codes ??= Object.freeze(entries().map((entry) => entry.slice(0, 2)));
  return codes;
}

/**
 * The alpha-2 code for a country code in any form: alpha-2 or alpha-3 in any case, or three digits as in M49
 * and ISO's numeric code. `toCountryCode('jor')` and `toCountryCode('400')` return `JO`. Ignores surrounding white
 * space.
 *
 * Returns undefined for anything else: names, former codes (`YU`), reserved codes (`UK`, `EU`), numeric codes
 * without leading zeros (`8`), M49 regions (`145`).
 *
 * `XK` and `XKX`, user-assigned codes for Kosovo, return `XK`, although ISO 3166-1 has no such entry.
 */
export function toCountryCode(input: string): CountryCode | undefined {
  const code = input.trim();
  // Checked before the change of case: `ß` in upper case is SS, the code of South Sudan.
  if (!/^(?:[a-z]{2,3}|\d{3})$/i.test(code)) return undefined;
  lookup ??= new Map([
    ...entries().flatMap((entry) => {
      const alpha2 = entry.slice(0, 2);
      return [alpha2, entry.slice(2, 5), entry.slice(5)].map((form) => [form, alpha2] as const);
    }),
    ...userAssigned,
  ]);
  return lookup.get(code.toUpperCase());
}

function entries(): string[] {
  return table.trim().split(/\s/);
}
