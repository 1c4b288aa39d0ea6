// Titles as they stand in CRM exports and on business cards, invented from common ones, with the area and the level that a person would read
// in them: `title | area | level`, '-' where there is none.
export const TITLES: readonly string[] = `
Toimitusjohtaja | growth | top
CEO | growth | top
C.E.O. | growth | top
CEO & Founder | growth | top
Chief Executive Officer | growth | top
Managing Director | growth | top
Managing Director, Finland | growth | top
Toimitusjohtaja, Kaskitek Oy | growth | top
vt. toimitusjohtaja | growth | top
Konsernijohtaja | growth | top
Group CEO | growth | top
TJ | growth | top
Toimitusjohtaja/yrittäjä | growth | top
Owner | growth | top
Co-founder | growth | top
Yrittäjä, omistaja | growth | top
President and CEO | growth | top
Varatoimitusjohtaja | growth | director
Deputy CEO | growth | director
General Manager | growth | director
Country Manager Finland | growth | director
Managing Partner | growth | director
Liiketoimintajohtaja | growth | director
Liiketoiminnan johtaja | growth | director
Liiketoimintayksikön johtaja | growth | director
Liiketoimintapäällikkö | growth | manager
Business Unit Director | growth | director
Head of Business Unit | growth | director
Aluejohtaja | growth | director
Maajohtaja | growth | director
Yksikönjohtaja | growth | director
Kehitysjohtaja | growth | director
Kehityspäällikkö | growth | manager
Director of Business Development | growth | director
Business Development Manager | growth | manager
Chief Growth Officer | growth | director
Head of Transformation | growth | director
Liiketoiminnan kehityspäällikkö | growth | manager
Toiminnanjohtaja | growth | director
Strategiajohtaja | strategy | director
Chief Strategy Officer | strategy | director
CSO | strategy | director
VP Strategy | strategy | director
Head of Strategy and M&A | strategy | director
Strategiapäällikkö | strategy | manager
Strategian johtaja | strategy | director
Hallituksen puheenjohtaja | strategy | director
Hallituksen jäsen | strategy | director
Chairman of the Board | strategy | director
Board Member | strategy | director
Corporate Strategist | strategy | specialist
Yrityskauppajohtaja | strategy | director
Talousjohtaja | finance | director
CFO | finance | director
Chief Financial Officer | finance | director
Group CFO | finance | director
Konsernitalousjohtaja | finance | director
Talous- ja hallintojohtaja | finance | director
Hallinto- ja talousjohtaja | finance | director
Hallintojohtaja | finance | director
Talouden johtaja | finance | director
Johtaja, talous | finance | director
Talouspäällikkö | finance | manager
Finance Manager | finance | manager
Financial Controller | finance | specialist
Business Controller | finance | specialist
Head of Finance | finance | director
VP, Finance & Administration | finance | director
Finance Director, Nordics | finance | director
Rahoitusjohtaja | finance | director
Rahoituksen päällikkö | finance | manager
Kirjanpitäjä | finance | specialist
Pääkirjanpitäjä | finance | specialist
Laskentapäällikkö | finance | manager
Controller | finance | specialist
Talouskontrolleri | finance | specialist
Accountant | finance | specialist
Treasurer | finance | manager
Hankintajohtaja | finance | director
Hankintapäällikkö | finance | manager
Hankinnan johtaja | finance | director
Ostopäällikkö | finance | manager
Ostojohtaja | finance | director
Ostaja | finance | specialist
Strategic Buyer | finance | specialist
Strateginen ostaja | finance | specialist
Head of Procurement | finance | director
Purchasing Manager | finance | manager
IT Purchasing Manager | finance | manager
Category Manager | finance | manager
Chief Procurement Officer | finance | director
Myyntijohtaja | sales | director
Myynnin johtaja | sales | director
Myynti- ja markkinointijohtaja | sales | director
Markkinointi- ja myyntijohtaja | sales | director
Myyntipäällikkö | sales | manager
Aluemyyntipäällikkö | sales | manager
Vientipäällikkö | sales | manager
Viennin johtaja | sales | director
Head of Sales | sales | director
Head of Sales & Marketing | sales | director
VP Sales | sales | director
Senior Vice President, Sales | sales | director
Sales Director | sales | director
Sales Manager | sales | manager
Technical Sales Manager | sales | manager
Key Account Manager | sales | manager
KAM, Key Account Manager | sales | manager
Account Executive | sales | specialist
Sales Engineer | sales | specialist
Myynti-insinööri | sales | specialist
Avainasiakaspäällikkö | sales | manager
Asiakkuuspäällikkö | sales | manager
Asiakkuusjohtaja | sales | director
Markkinointijohtaja | sales | director
Markkinointipäällikkö | sales | manager
Markkinoinnin suunnittelija | sales | specialist
Digital Marketing Manager | sales | manager
CMO | sales | director
Chief Commercial Officer | sales | director
Kaupallinen johtaja | sales | director
Viestintäjohtaja | sales | director
Customer Success Manager | sales | manager
Asiakaspalvelupäällikkö | sales | manager
Kenttämyyjä | sales | specialist
Myyntineuvottelija | sales | specialist
Export Manager | sales | manager
Team Lead, Sales | sales | manager
Tietohallintojohtaja | technology | director
Tietohallintopäällikkö | technology | manager
Tietohallinnon johtaja | technology | director
CIO | technology | director
CTO | technology | director
Chief Technology Officer | technology | director
Chief Information Security Officer | technology | director
IT-päällikkö | technology | manager
IT Manager | technology | manager
ICT-johtaja | technology | director
IT:n päällikkö | technology | manager
IT Director | technology | director
Head of IT | technology | director
Tekninen johtaja | technology | director
Tekniikan johtaja | technology | director
Teknologiajohtaja | technology | director
Tietoturvapäällikkö | technology | manager
Tuotantojohtaja | technology | director
Tuotannon johtaja | technology | director
Tuotantopäällikkö | technology | manager
Apulaistuotantopäällikkö | technology | manager
Production Manager | technology | manager
Production Controller | technology | specialist
COO | technology | director
Chief Operating Officer | technology | director
VP Operations | technology | director
Operatiivinen johtaja | technology | director
Tehtaanjohtaja | technology | director
Tehdaspäällikkö | technology | manager
Plant Manager | technology | manager
Kunnossapitopäällikkö | technology | manager
Kunnossapidon päällikkö | technology | manager
Kunnossapitoinsinööri | technology | specialist
Maintenance Manager | technology | manager
Huoltopäällikkö | technology | manager
Laatupäällikkö | technology | manager
Laadun kehittäjä | technology | specialist
Quality Manager | technology | manager
Automaatioinsinööri | technology | specialist
Automation Engineer | technology | specialist
Lead Engineer | technology | specialist
Engineering Lead | technology | manager
Chief Engineer | technology | manager
Tuotekehitysjohtaja | technology | director
Tuotekehityksen johtaja | technology | director
R&D Manager | technology | manager
T&K-päällikkö | technology | manager
Head of Product Development | technology | director
Software Development Manager | technology | manager
Software Developer | technology | specialist
Ohjelmistosuunnittelija | technology | specialist
Product Owner | technology | specialist
Product Manager | technology | manager
Tuotepäällikkö | technology | manager
Logistiikkapäällikkö | technology | manager
Logistiikan johtaja | technology | director
Supply Chain Director | technology | director
Toimitusketjupäällikkö | technology | manager
Työnjohtaja, tuotanto | technology | manager
Koneenkäyttäjä | technology | specialist
Machine Operator | technology | specialist
Asentaja | technology | specialist
Hitsaaja | technology | specialist
Digijohtaja | technology | director
Chief Digital Officer | technology | director
Data Architect | technology | specialist
Henkilöstöjohtaja | - | director
HR-päällikkö | - | manager
HR Business Partner | - | specialist
Head of HR | - | director
Lakimies | - | specialist
General Counsel | - | specialist
Projektipäällikkö | - | manager
Project Manager | - | manager
Projektinjohtaja | - | manager
Toimitusjohtajan assistentti | - | specialist
Toimitusjohtajan sihteeri | - | specialist
Johdon assistentti | - | specialist
Assistant to the CEO | - | specialist
Executive Assistant to the CFO | - | specialist
Office Manager | - | manager
Toimistopäällikkö | - | manager
Ostoskeskuspäällikkö | - | manager
Coordinator | - | specialist
Koordinaattori | - | specialist
Director | - | director
Johtaja | - | director
Partner | - | director
Konsultti | - | specialist
Former CFO | - | -
Entinen myyntijohtaja | - | -
Headhunter | - | -
Ninja | - | -
Consultant at CEO Partners | - | specialist
Salesforce Administrator | - | specialist
`
  .split('\n')
  .filter((line) => line.trim() !== '');
