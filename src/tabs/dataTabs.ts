// What imports bring: measurements by slice, touches by event.
import { ID, IMPORT, imported, people, WRAP } from './column';
import type { TabDef } from './types';

export const campaigns: TabDef = {
  id: 'campaigns',
  class: 'measurement',
  key: 'import',
  frozenColumns: 3,
  columns: [
    IMPORT,
    imported('vendor', 'text', 100),
    imported('campaign', 'text', 240),
    imported('campaign_id', 'text', 120),
    imported('campaign_group', 'text', 180),
    imported('ad_account', 'text', 150),
    imported('start', 'date', 100),
    imported('end', 'date', 100),
    imported('currency', 'text', 80),
    imported('spend', 'money', 100),
    imported('impressions', 'count', 100),
    imported('clicks', 'count', 80),
    imported('reach', 'count', 80),
    imported('engagements', 'count', 100),
    imported('video_views', 'count', 100),
    imported('video_completions', 'count', 110),
    imported('leads', 'count', 80),
    imported('penetration', 'share', 110),
    people('audience', 'text', 150),
    people('stage', 'text', 130),
    people('persona', 'text', 130),
  ],
};

export const companies: TabDef = {
  id: 'companies',
  class: 'measurement',
  key: 'import',
  frozenColumns: 3,
  columns: [
    IMPORT,
    { id: 'account', kind: 'account', owner: 'import', hidden: true },
    imported('company', 'text', 220),
    imported('domain', 'text', 195),
    imported('vendor', 'text', 100),
    imported('start', 'date', 100),
    imported('end', 'date', 100),
    imported('impressions', 'count', 100),
    imported('clicks', 'count', 80),
    imported('engagements', 'count', 100),
    imported('organic_engagements', 'count', 100),
    imported('visits', 'count', 80),
    imported('engagement_level', 'text', 120),
    people('judged', 'choice', 110, { choice: 'yes_no' }),
  ],
};

export const visits: TabDef = {
  id: 'visits',
  class: 'measurement',
  key: 'import',
  frozenColumns: 4,
  columns: [
    IMPORT,
    ID,
    { id: 'account', kind: 'account', owner: 'import', hidden: true },
    imported('company', 'text', 220),
    imported('domain', 'text', 195),
    imported('vendor', 'text', 110),
    imported('started', 'moment', 140),
    imported('pages', 'count', 80),
    imported('seconds', 'seconds', 90),
    imported('source', 'text', 130),
    imported('landing_page', 'text', 220),
    imported('country', 'text', 90),
  ],
};

/** Landing pages of a web analytics report: sessions of everybody, of companies off the list too. */
export const pages: TabDef = {
  id: 'pages',
  class: 'measurement',
  key: 'import',
  frozenColumns: 2,
  columns: [
    IMPORT,
    imported('page', 'text', 300),
    imported('vendor', 'text', 100),
    imported('start', 'date', 100),
    imported('end', 'date', 100),
    imported('sessions', 'count', 90),
    imported('users', 'count', 90),
    imported('new_users', 'count', 90),
    imported('engagement_seconds', 'number', 130),
    imported('key_events', 'count', 100),
    imported('revenue', 'money', 100),
    imported('currency', 'text', 80),
  ],
};

export const touches: TabDef = {
  id: 'touches',
  class: 'event',
  key: 'import',
  frozenColumns: 3,
  columns: [
    IMPORT,
    ID,
    { id: 'account', kind: 'account', owner: 'import', hidden: true },
    { id: 'person', kind: 'id', owner: 'import', hidden: true },
    imported('at', 'moment', 140),
    imported('name', 'text', 180),
    imported('company', 'text', 200),
    imported('direction', 'choice', 90, { choice: 'direction' }),
    imported('kind', 'choice', 160, { choice: 'touch' }),
    imported('channel', 'text', 120),
    imported('content', 'text', 260, WRAP),
    imported('campaign', 'text', 200),
    imported('email', 'text', 220),
    imported('domain', 'text', 180),
  ],
};
