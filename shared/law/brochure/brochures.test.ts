// What three brochures say of the law, line by line: each line finds something, and nothing in it is left unfound.
import type { Rule } from "../../engine/rule.ts";
import { answer, rules, tell } from "../../index.ts";

const brochure = rules.find(({ id }) => id === "BROCHURE") as Rule;
type Row = Readonly<Record<string, unknown>>;

/** Each line, and the beginning of a claim that must be among what it finds. */
const lines: Readonly<Record<string, readonly (readonly [line: string, claim: string])[]>> = {
  "Atlas College": [
    ["Erkenning aanvragen als werkplek voor (duale) jongeren", "erkenning als"],
    ["Document ‘verklaring op eer’ invullen + ondertekenen (zaakvoerder + mentor)", "verklaring op eer"],
    ["Mentor aanduiden van minstens 25 jaar en met minstens 5 jaar ervaring", "een mentor van minstens 25 jaar"],
    ["MODEL 596.2 bewijs goed gedrag & zeden voorleggen", "uittreksel uit het strafregister, model 596.2"],
    ["Bereid zijn om binnen de 6 maanden/1 jaar een mentoropleiding te volgen", "mentoropleiding binnen 6 maanden"],
    ["eenmalig, 1 of 2 dagen via de sector, mentoropleiding", "mentoropleiding binnen"],
    ["Inloggen via het digitale loket app.werkplekduaal.be", "de school registreert de overeenkomst"],
    ["Erkenning als leeronderneming in het kader van alternerend leren", "erkenning als leeronderneming"],
    ["De # stappen doorlopen, per opleiding", "een erkenning voor elke opleiding"],
    ["heeft Brussel (Vlaams Partnerschap Duaal Leren) 2 weken de tijd om de aanvraag te behandelen", "beslissing"],
    ["om o.a. de activiteitenlijst door te nemen", "organisatie en uitrusting"],
    [
      "een zogenaamde OAO opgemaakt worden = Overeenkomst Alternerende Opleiding",
      "overeenkomst op het officiële model",
    ],
    ["Leervergoeding max. €648,30 per maand", "leervergoeding OAO, trap 3: €\u00a0648,30"],
    ["Sociale verplichtingen: RSZ-aangifte", "DmfA"],
    ["DIMONA-aangifte", "Dimona met code ALT"],
    ["ongevallenverzekering", "arbeidsongevallenverzekering"],
    ["Jongere werkt 3 dagen per week (en gaat 2 dagen per week naar school)", "minstens 20 uren per week"],
    ["Jongere werkt in principe niet tijdens schoolvakanties", "de lerende is vrij in alle schoolvakanties"],
    ["doelgroepvermindering mentor (€800 per kwartaal RSZ)", "mentorkorting"],
    ["stagebonus (€500 / €750 per schooljaar)", "stagebonus (regels van 2018)"],
    ["40% fiscaal voordeel natuurlijke persoon", "40 % fiscaal voordeel, natuurlijke persoon"],
    ["eventuele sectorgebonden voordelen / premies", "premie van de sector"],
  ],
  "vlaanderen.be": [
    ["Erkenning van een onderneming als leerwerkplek", "erkenning als"],
    ["voor elke duale of alternerende opleiding waarvoor u een overeenkomst wilt sluiten", "erkenning voor deze"],
    ["en voor elke vestiging waar u lerende wilt opleiden", "een erkenning voor elke vestiging"],
    ["de officiële benaming van de opleiding", "een erkenning voor elke opleiding"],
    ["een uittreksel uit het strafregister (596.2 - 'minderjarigenmodel') voor elke mentor", "uittreksel"],
    ["Een erkenning vraagt u aan via het digitale loket app.werkplekduaal.be", "de school registreert"],
    ["mogelijk langskomen voor een plaatsbezoek", "beslissing over de erkenning"],
    ["Het partnerschap zal binnen de 14 dagen na indiening van uw aanvraag een beslissing nemen", "beslissing"],
    ["Pas als u erkend bent als leerwerkplek, kunt u een overeenkomst sluiten", "erkenning voor deze"],
    ["De erkenning is 5 jaar geldig", "erkenning als leeronderneming"],
    ["de mogelijkheid om uw erkenning te hernieuwen", "hernieuwing van de erkenning"],
    ["begeleidingsacties of sancties (zoals de opheffing van de erkenning)", "sancties"],
    ["Beroep aantekenen tegen de afkeuring van uw erkenningsaanvraag", "beroep tegen een weigering binnen 10 dagen"],
  ],
  EDUCAM: [
    ["een leervergoeding waarop je minimale sociale bijdrage betaalt", "RSZ-bijdragen van ongeveer 17 %"],
    ["hebt recht op financiële tegemoetkomingen", "premie kwalificerend werkplekleren"],
    ["Minimum 25 jaar", "een mentor van minstens 25 jaar"],
    ["Minstens 5 jaar ervaring in het automotive beroep", "een mentor van minstens 25 jaar met 5 jaar"],
    ["Geen veroordelingen opgelopen", "geen veroordelingen"],
    ["Moet voldoende in de werkplaats aanwezig zijn", "de mentor is voldoende"],
    ["Moet binnen het jaar na erkenning eenmalig de mentoropleiding volgen", "mentoropleiding binnen"],
    ["uittreksel uit het strafregister (model 596 .2 voor contacten met minderjarigen)", "uittreksel"],
    ["Je organisatie en bedrijfsruitrusting voldoen", "organisatie en uitrusting"],
    ["voldoende	financiële	draagkracht om de continuïteit van je bedrijf te garanderen", "genoeg financiële"],
    ["Je aanvraag wordt binnen de 14 dagen behandeld door EDUCAM", "beslissing over de erkenning"],
    ["Zij registreren die overeenkomst (OAO) dan ook in app .werkplekduaal .be", "de school registreert"],
    ["bij minderjarige leerlingen ook de wettelijke vertegenwoordiger", "overeenkomst op het officiële model"],
    ["Is een voltijdse overeenkomst van bepaalde duur", "OAO en ODOS zijn voltijds"],
    ["Als werkgever betaal je een leervergoeding voor de les- en werkuren", "leervergoeding van een OAO"],
    ["Wordt afgesloten voor de duurtijd van de opleiding: meestal 1 tot 3 jaar", "de overeenkomst duurt"],
    ["Bevat een uurrooster van minstens 20 uur per week opleiding op de werkvloer", "minstens 20 uren per week"],
    ["Bevat een opleidingsplan met de competenties", "opleidingsplan, bijlage"],
    ["Dimona-aangifte van je leerling: ten laatste op de startdatum", "Dimona met code ALT"],
    ["De kwartaal RSZ-aangiftes", "DmfA"],
    ["Tot 31 december van het jaar waarin de jongere 18 wordt, beperkte sociale zekerheidsrechten", "beperkte RSZ"],
    ["Vanaf 1 januari van het jaar waarin de jongere 19 wordt, de volledige RSZ-bijdragen", "beperkte RSZ"],
    ["Via de doelgroepvermindering voor jongeren", "doelgroepvermindering leerlingen (6310)"],
    ["Arbeidsongevallenverzekering: dekt arbeidsongevallen zowel als arbeidswegongevallen", "arbeidsongevallen"],
    ["Burgerlijke aansprakelijkheid van je onderneming", "verzekering burgerlijke aansprakelijkheid"],
    ["Welzijnswet: voer de risicoanalyse uit", "risicoanalyse jongeren"],
    ["Sluit je aan bij een externe dienst Preventie en bescherming op het werk", "aansluiting bij een externe"],
    ["Voor minderjarige leerlingen is er altijd vooraf een medisch onderzoek", "voorafgaand medisch onderzoek"],
    ["Het bedrag hangt af van de vooropleiding van de leerling", "leervergoeding van een OAO"],
    ["onbetaalde vakantie, of ongewettigde afwezigheid op de werkplek én op school", "onbetaalde vakantie en"],
    ["aangepast wanneer de spilindex wordt overschreden", "leervergoeding als deel van het GGMMI"],
    ["Eventuele andere onkosten (bv . woon-werkverkeer)", "woon-werkverkeer"],
    ["RSZ-bijdragen op de leervergoeding: +/- 17% op vergoeding aan 108%", "RSZ-bijdragen van ongeveer 17 %"],
    ["automatisch en volledig gecompenseerd door de werkbonus", "de werkbonus"],
    ["Beperkte RSZ-onderwerping: enkel bijdragen voor jaarlijkse vakantie", "beperkte RSZ"],
    ["de structurele vermindering (code 3000)", "structurele vermindering (3000)"],
    ["de doelgroepvermindering leerlingen (code 6310)", "doelgroepvermindering leerlingen (6310)"],
    ["De jongere krijgt de nodige werkkledij", "werkkledij en beschermingsmiddelen"],
    ["het arbeidsreglement bij de start", "arbeidsreglement"],
    ["elke maand een loonbrief", "loonbrief en betaling"],
    ["vóór 1 maart een individuele rekening en belastingfiche	281.10", "individuele rekening en fiche 281.10"],
    ["vóór 1 maart", "individuele rekening en fiche 281.10"],
    ["< 1 maand anciënniteit: geen recht op gewaarborgde leervergoeding", "bij ziekte een gewaarborgde"],
    ["recht op betaalde vakantiedagen op: max 15 per kalenderjaar", "betaalde vakantiedagen in"],
    ["De jongere is vrij in alle schoolvakanties", "de lerende is vrij in alle schoolvakanties"],
    ["Enkel in de zomervakantie kan hij/zij nog vakantiewerk doen in je bedrijf", "vakantiewerk als student"],
    ["via een bijlage bij de overeenkomst dat de leerling wel werkt in de schoolvakantie", "werken in een school"],
    ["Die uren moeten gerecupereerd worden op een ander tijdstip", "werken in een schoolvakantie"],
    ["De schoolvakanties zijn onbetaald", "de lerende is vrij in alle schoolvakanties, onbetaald"],
    ["die erkenning 5 jaar geldig blijft", "erkenning als leeronderneming"],
    ["mag niet langer lopen dan de duur van de duale opleiding (meestal 1 tot 3 jaar)", "de overeenkomst duurt"],
    ["minstens 20 uur per week op de leerplek begeleid wordt", "minstens 20 uren per week"],
    ["Het bedrag van de leervergoeding bedraagt momenteel €4,11 per uur", "minimum per uur, ODOS en ODO: €\u00a04,11"],
    ["Gebruik daarbij code OTH voor cursisten met een ODOS", "Dimona met code OTH"],
    ["dit is een minimale vergoeding, als onderneming kan je een hoger bedrag toekennen", "minimum per uur voor"],
    ["de 2-daagse opleiding “Mentorschap” die je binnen het jaar na erkenning moet volgen", "mentoropleiding"],
    ["Je als mentor ook officieel lid bent van de klassenraad", "de mentor is lid van de klassenraad"],
    ["Afspraken over opvolging en evaluatie van de lerende", "de mentor is lid van de klassenraad"],
    ["Tot en met de 30e dag van de uitvoering van de overeenkomst", "stoppen zonder reden"],
    ["In dat geval moet een opzegtermijn gerespecteerd worden", "stoppen zonder reden"],
    ["De overeenkomst kan steeds beëindigd worden in onderling overleg", "de overeenkomst kan altijd"],
    ["€ 600,00 als de lerende geen vergoeding van de onderneming ontvangt", "premie kwalificerend werkplekleren"],
    ["€ 1 .000,00 als de lerende wel een vergoeding ontvangt", "premie kwalificerend werkplekleren (vergoed)"],
    ["De premie wordt 1 keer per schooljaar uitbetaald", "premie kwalificerend werkplekleren"],
    ["Je kan de premie maximaal 3 keer ontvangen per lerende", "hoogstens 3 keer een premie"],
    ["Jouw mentor heeft een mentoropleiding gevolgd", "mentoropleiding"],
    ["De vestiging die de lerende opleidt ligt in het Vlaams Gewest", "een vestiging in Brussel"],
    ["volgens de Dimona- of DmfA-aangifte, minstens 4 maanden op in het schooljaar", "opleiding volgens de Dimona"],
    ["Een schooljaar loopt van 1 september tot en met 31 augustus", "premie kwalificerend werkplekleren"],
    ["tijdig haar toestemming heeft gegeven en haar bankrekeningnummer heeft opgegeven", "toestemming en"],
    ["uiterlijk 3 maanden na de start van de overeenkomst", "minstens 3 maanden"],
  ],
};

const every = Object.entries(lines).flatMap(([name, said]) =>
  said.map(([line, claim]) => [name, line, claim] as const),
);

test.each(every)("%s: %s", (_name, line, claim) => {
  const { result } = tell(answer(brochure, [line, "2026-09-30"]), "nl");
  const claims = (result as readonly Row[]).map(({ bewering }) => String(bewering));
  expect(claims).toContainEqual(expect.stringContaining(claim));
  expect(claims.filter((one) => one.endsWith("niets gevonden"))).toEqual([]);
});

test("20 betaalde en 20 onbetaalde dagen are both found", () => {
  const { result } = tell(answer(brochure, ["20 betaalde en 20 onbetaalde dagen", "2026-09-30"]), "nl");
  const found = (result as readonly Row[]).filter(({ tot }) => tot === "2019-08-31").map(({ bewering }) => bewering);
  expect(found).toContain("hoogstens 20 dagen betaalde en 20 dagen onbetaalde vakantie in een kalenderjaar (OAO)");
  expect(found).toContain("betaalde vakantiedagen in een volledig kalenderjaar, OAO: 20 dagen");
});

test.each(["nl", "fr", "en"] as const)("what nobody finds is unknown, and says so in %s alone", (language) => {
  const told = tell(answer(brochure, ["hallo", "2026-09-30"]), language);
  expect(told.certainty).toBe("unknown");
  const own = { nl: /brussel\b/, fr: /bruxelles/, en: /brussels/ };
  const [{ uitleg }] = told.result as readonly Row[];
  for (const [other, word] of Object.entries(own))
    expect([other, word.test(String(uitleg))]).toEqual([other, other === language]);
});
