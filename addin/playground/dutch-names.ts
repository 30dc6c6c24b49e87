/** The functions a Dutch-speaking user types most, by their Dutch name; others keep the name as typed. */
const pairs = `
  AANTAL=COUNT AANTAL.ALS=COUNTIF AANTAL.LEGE.CELLEN=COUNTBLANK AANTALARG=COUNTA AANTALLEN.ALS=COUNTIFS
  AFRONDEN=ROUND AFRONDEN.NAAR.BENEDEN=ROUNDDOWN AFRONDEN.NAAR.BOVEN=ROUNDUP
  ALS=IF ALS.FOUT=IFERROR ALS.NB=IFNA DAG=DAY DATUM=DATE EN=AND GEHEEL=INT
  GEMIDDELDE=AVERAGE GEMIDDELDE.ALS=AVERAGEIF ISLEEG=ISBLANK JAAR=YEAR KIEZEN=CHOOSE KOLOM=COLUMN
  LAATSTE.DAG=EOMONTH LINKS=LEFT MAAND=MONTH NIET=NOT NU=NOW OF=OR RECHTS=RIGHT RIJ=ROW
  SOM=SUM SOM.ALS=SUMIF SOMMEN.ALS=SUMIFS SORTEREN=SORT TEKST=TEXT TEKST.SAMENVOEGEN=CONCATENATE
  UNIEK=UNIQUE VANDAAG=TODAY VERGELIJKEN=MATCH VERT.ZOEKEN=VLOOKUP WEEKDAG=WEEKDAY
  X.VERGELIJKEN=XMATCH X.ZOEKEN=XLOOKUP ZELFDE.DAG=EDATE`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split("=") as [string, string]);

const english = new Map(pairs);
const dutch = new Map(pairs.map(([nl, en]) => [en, nl]));

export const isDutchFunction = (name: string): boolean => english.has(name.toUpperCase());
export const toEnglishFunction = (name: string): string => english.get(name.toUpperCase()) ?? name;
export const toDutchFunction = (name: string): string => dutch.get(name.toUpperCase()) ?? name;
