import { column, HUBSPOT_CONTACTS_TEXT, read, utf8 } from '../fixtures';

const NAME = 'hubspot-crm-exports-all-contacts-2026-03-31.csv';

describe('HubSpot contacts', () => {
  test('first and last name make one name, whichever is there', async () => {
    const table = await read(NAME, utf8(HUBSPOT_CONTACTS_TEXT));
    expect(table).toMatchObject({ format: 'hubspot_contacts', vendor: 'hubspot', tab: 'people', period: { start: null, end: null }, warnings: [] });
    expect(column(table, 'name')).toEqual(['Anna Ahti', 'Virta', 'Eeva']);
    expect(table.columns.filter(({ field }) => field === 'name').map(({ header }) => header)).toEqual(['First Name', 'Last Name']);
  });
  test('the marketing contact status is the consent; a blank is unknown', async () => {
    const table = await read(NAME, utf8(HUBSPOT_CONTACTS_TEXT));
    expect(column(table, 'consent')).toEqual(['yes', 'no', null]);
    expect(column(table, 'company')).toEqual(['Rivitie Oy', 'Oksala Oy', 'Oksala Oy']);
    expect(column(table, 'created')).toEqual([{ date: '2026-01-15' }, { date: '2026-02-01' }, null]);
    expect(column(table, 'lifecycle')).toEqual(['Marketing Qualified Lead', 'Lead', null]);
  });
  test('a Spanish portal with untranslated columns between', async () => {
    const text =
      'ID de registro,Nombre,Apellidos,Correo,Cargo,Ciudad,Propietario del contacto,Estado del lead,Fecha de creación,Nombre de la empresa,Associated Note\n1,Ana,Ruiz,ana@a.example,CFO,Vigo,X,,2026-01-02,A,\n';
    const table = await read(NAME, utf8(text));
    expect(table.format).toBe('hubspot_contacts');
    expect(table.rows).toEqual([['Ana Ruiz', 'CFO', 'ana@a.example', 'A', { date: '2026-01-02' }]]);
  });
  test('268 columns, one cell of 180 KB in a column that nobody reads', async () => {
    const more = Array.from({ length: 256 }, (_, at) => `Custom ${at}`);
    const text = `Record ID,First Name,Last Name,Email,Job Title,Lifecycle Stage,${more.join(',')}\n1,A,B,a@a.example,CFO,Lead,${more.map((_, at) => (at === 7 ? 'x'.repeat(180_000) : '')).join(',')}\n`;
    const table = await read(NAME, utf8(text));
    expect(table.columns).toHaveLength(262);
    expect(table.warnings).toEqual([]);
  });
});
