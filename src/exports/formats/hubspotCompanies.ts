// HubSpot, companies: every cell quoted, headers of the portal's language beside untranslated ones.
import type { ExportFormat } from './types';

export const hubspotCompanies: ExportFormat = {
  id: 'hubspot_companies',
  vendor: 'hubspot',
  tab: 'accounts',
  report: 'companies',
  level: 'account',
  required: [
    ['name', 'domain'],
    ['domain', 'industry', 'employees', 'revenue', 'city', 'country', 'phone'],
  ],
  signs: ['record id', 'company owner', 'company domain name', 'id de registro', 'nombre de dominio de la empresa', 'propietario de la empresa'],
  never: [
    'first name',
    'last name',
    'nombre',
    'apellidos',
    'etunimi',
    'deal name',
    'deal stage',
    'job title',
    'cargo',
    'contact owner',
    'propietario del contacto',
    'impressions',
    'budget',
    'event type',
  ],
  key: ['name', 'domain'],
  fields: [
    { field: 'name', aliases: { en: ['company name', 'name'], fi: ['yrityksen nimi'], es: ['nombre de la empresa'], fr: ["nom de l'entreprise"] } },
    {
      field: 'domain',
      reading: 'domain',
      aliases: {
        en: ['company domain name', 'website url'],
        fi: ['yrityksen verkkotunnus'],
        es: ['nombre de dominio de la empresa', 'url del sitio web'],
      },
    },
    { field: 'industry', aliases: { en: ['industry'], fi: ['toimiala'], es: ['sector'] } },
    { field: 'employees', aliases: { en: ['number of employees'], fi: ['henkilöstömäärä'], es: ['número de empleados'] } },
    { field: 'revenue', aliases: { en: ['annual revenue'], fi: ['liikevaihto'], es: ['ingresos anuales'] } },
    { field: 'city', aliases: { en: ['city'], fi: ['kaupunki'], es: ['ciudad'] } },
    { field: 'country', aliases: { en: ['country/region', 'country'], fi: ['maa/alue', 'maa'], es: ['país/región', 'país'] } },
    { field: 'phone', aliases: { en: ['phone number'], fi: ['puhelinnumero'], es: ['número de teléfono'] } },
  ],
  nulls: [],
  decimal: { en: 'point', fi: 'point', es: 'point', fr: 'point' },
  shareUnit: 'fraction',
  period: 'none',
};
