// Costs kept by hand or taken from bookkeeping: a row is a month, perhaps of one campaign or channel, without VAT. Found by name.
import type { ExportFormat } from './types';

export const costs: ExportFormat = {
  id: 'costs',
  vendor: 'list',
  tab: 'costs',
  report: 'costs',
  level: 'month',
  required: [['month'], ['media', 'work', 'tools', 'agency']],
  never: ['impressions', 'näyttökerrat', 'clicks', 'campaign id', 'deal name', 'email', 'budget', 'budjetti'],
  key: ['month'],
  needs: ['month'],
  fields: [
    { field: 'month', aliases: { en: ['month', 'cost month', 'period', 'date'], fi: ['kuukausi', 'kk', 'jakso', 'päivämäärä', 'päivä', 'pvm'] } },
    {
      field: 'of',
      aliases: {
        en: ['campaign or channel', 'campaign', 'campaign name', 'channel'],
        fi: ['kampanja tai kanava', 'kampanja', 'kampanjan nimi', 'kanava'],
      },
      instead: { en: ['channel'], fi: ['kanava'] },
    },
    {
      field: 'media',
      aliases: {
        en: ['media', 'media cost', 'media costs', 'media spend', 'ad spend', 'advertising'],
        fi: ['media', 'mediakulut', 'mediakustannukset', 'mediaraha', 'mainonta', 'mainoskulut'],
      },
    },
    {
      field: 'work',
      aliases: {
        en: ['work', 'own work', 'internal work', 'labour', 'labor', 'work cost', 'work costs'],
        fi: ['työ', 'oma työ', 'työkulut', 'työkustannukset'],
      },
    },
    {
      field: 'tools',
      aliases: {
        en: ['tools', 'software', 'tools and software', 'software and data', 'tool costs'],
        fi: ['työkalut', 'ohjelmistot', 'työkalut ja ohjelmistot', 'ohjelmistokulut', 'järjestelmät'],
      },
    },
    {
      field: 'agency',
      aliases: {
        en: ['agency', 'agency fee', 'agency fees', 'fees'],
        fi: ['toimisto', 'toimistopalkkiot', 'toimistopalkkio', 'toimiston palkkio', 'mainostoimisto', 'toimistokulut', 'palkkiot'],
      },
    },
    { field: 'currency', aliases: { en: ['currency', 'currency code'], fi: ['valuutta'] } },
    { field: 'note', aliases: { en: ['note', 'notes', 'comment', 'description'], fi: ['huomautus', 'huom', 'lisätieto', 'kommentti', 'selite'] } },
  ],
  nulls: ['-', '--', 'n/a'],
  decimal: { fi: 'comma' },
  dayOrder: { fi: 'dmy' },
  shareUnit: 'fraction',
  period: 'none',
};
