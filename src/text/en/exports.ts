const en = {
  formats: {
    linkedin_campaigns: 'LinkedIn campaign performance report',
    linkedin_ads: 'LinkedIn ad performance report',
    linkedin_placements: 'LinkedIn campaigns by placement',
    linkedin_ad_placements: 'LinkedIn ads by placement',
    linkedin_network: 'LinkedIn campaigns by platform',
    linkedin_ad_network: 'LinkedIn ads by platform',
    linkedin_conversions: 'LinkedIn conversion report',
    linkedin_conversations: 'LinkedIn conversation ads report',
    linkedin_companies: 'LinkedIn demographics by company',
    linkedin_segment_list: 'LinkedIn demographics as a list',
    linkedin_demographics: 'LinkedIn demographics by segment',
    linkedin_company_template: 'LinkedIn company list template',
    linkedin_contact_template: 'LinkedIn contact list template',
    ga4_landing_pages: 'Google Analytics landing pages',
    ga4_report: 'Google Analytics report',
    google_ads: 'Google Ads campaigns',
    google_ads_overview: 'Google Ads figures by day',
    meta_ads: 'Meta ads report',
    meta_insights: 'Meta insights by day',
    mailchimp_campaigns: 'Mailchimp campaigns',
    email_campaigns: 'E-mail campaigns',
    campaign_table: 'Campaign table',
    company_engagement: 'Company engagement table',
    visits: 'Visitor identification, one row per visit',
    visitor_companies: 'Visitor identification, one row per company',
    hubspot_deals: 'HubSpot deals',
    pipedrive_deals: 'Pipedrive deals',
    salesforce_deals: 'Salesforce opportunities',
    dynamics_deals: 'Dynamics 365 opportunities',
    deal_list: 'Deal list',
    hubspot_contacts: 'HubSpot contacts',
    contact_list: 'Contact list',
    leads: 'Leads',
    form_leads: 'Leads of a form',
    touches: 'Touches',
    costs: 'Costs by month',
    hubspot_companies: 'HubSpot companies',
    account_list: 'Account list',
    mapped: 'Table explained by you',
  },

  /** what a table that no tab takes is good for, and what to export instead */
  noTab: {
    linkedin_conversions: () =>
      'The LinkedIn conversion report counts conversions by rule and repeats the spend of each campaign; read it as it is. For the plan export the Campaign Performance Report.',
    linkedin_conversations: () =>
      'The LinkedIn conversation ads report counts sends, opens and clicks on buttons, which are neither impressions nor reach; read it as it is. For the plan export the Campaign Performance Report.',
    linkedin_demographics: () =>
      'This LinkedIn segment shows who saw the ads, at most 25 rows that overlap, so that nothing can be added; use it to check the targeting. Only the table by company name can be imported.',
    ga4_report: () =>
      'This Google Analytics report describes the whole site and names neither landing pages nor companies; read it as it is. For the plan export Reports > Engagement > Landing page.',
    google_ads_overview: () =>
      'This Google Ads table has one row per day and names no campaign, so that its money would count twice beside the campaigns. Export the table of campaigns instead.',
    meta_insights: () =>
      'Meta insights give one figure of the page per day, organic and paid together; read it as it is. For the plan export a report of Meta Ads Manager by campaign.',
  },

  /** the whole file: what, where, what to do */
  unreadable: {
    empty_file: () => 'The file is empty. Export it again.',
    too_large: (p: { megabytes: number; limit: number }) =>
      `The file has ${p.megabytes} MB and at most ${p.limit} MB can be read. Export a shorter period.`,
    legacy_xls: () =>
      'This is an old Excel file (.xls), as LinkedIn page analytics are: followers have no tab in the plan. For any other table open it, save it as CSV and import that file.',
    zip: () => 'This is an Excel workbook or a zip archive. Unpack the archive, or save the table as CSV, and import that file.',
    damaged_xlsx: () =>
      'This Excel workbook or archive is damaged or too large to unpack. Download it again, or save the table as CSV and import that file.',
    pdf: () => 'This is a PDF. Export the table as CSV and import that file.',
    gzip: () => 'This is a compressed file. Unpack it and import the CSV inside.',
    web_page: () => 'This is a web page, not a table, whatever its name says. Sign in to the service again and export the report as CSV.',
    binary: () => 'This is not a text file. Export the table as CSV and import that file.',
    cut_utf16: () => 'The file ends in the middle of a character: the download was cut short. Download it again.',
    quote_never_closed: (p: { row: number }) =>
      `The quotation mark that opens in row ${p.row} is never closed. Export the file again, or close the mark in a text editor.`,
    broken_quotes: (p: { row: number }) =>
      `In row ${p.row} text follows a closing quotation mark. Export the file again, or double the marks inside the cell in a text editor.`,
    joined_files: (p: { row: number }) => `A second file begins in row ${p.row}: two files were joined. Import them one at a time.`,
    empty_report: (p: { report: string }) => `“${p.report}” holds no rows. Choose a period in which the campaigns ran and export it again.`,
    other_separator: (p: { row: number }) =>
      `The cells of the header (row ${p.row}) and of the rows below it are separated by different marks. Export the file again with one separator throughout.`,
    cut_row: (p: { row: number; cells: number; columns: number }) =>
      `The last row (${p.row}) ends after ${p.cells} of ${p.columns} cells: the download was cut short. Download it again.`,
    no_rows_in: (p: { row: number }) => `The table in row ${p.row} has no rows. Choose a longer period and export it again.`,
    key_value: (p: { report: string }) =>
      `“${p.report}” is the report of a single campaign, line by line. Export the list of all campaigns instead, in Mailchimp under Campaigns > Export.`,
    cells_spill: (p: { row: number }) =>
      `Every row below the header (row ${p.row}) has more cells than the header. Decimal commas in a file of commas do this: export it with semicolons or tabs.`,
    header_only: (p: { row: number }) =>
      `The file has its header in row ${p.row} and no rows below it. Choose a longer period or another view and export it again.`,
    no_rows: () =>
      'No row of the file can be used: the column that names the row is blank or unreadable throughout. Export the file again with that column.',
    unknown_table: (p: { seen: string }) =>
      `No known table was found. The first filled row reads “${p.seen}”. docs/imports.md lists the headers that are known.`,
    missing_column: (p: { format: string; row: number; names: string }) =>
      `The table in row ${p.row} looks like “${p.format}”, but a column is missing: ${p.names}. Export it again with that column.`,
  },

  warnings: {
    byte_order_marks: (p: { count: number }) => `The file begins with ${p.count} byte order marks instead of one; the rest reads well.`,
    file_cut: () => 'The file ends in the middle of a character: the download may have been cut short. Compare the number of rows.',
    quotes_as_text: () => 'Quotation marks do not enclose cells in this file; they were kept as text.',
    duplicate_header: (p: { header: string; column: number }) =>
      `“${p.header}” stands above more than one column; the later one (column ${p.column}) was left out.`,
    by_position: (p: { count: number }) =>
      `The headers are in a language that is not known; ${p.count} columns were found by their place and checked against the rows.`,
    unreadable_number: (p: { row: number; column: string; value: string }) =>
      `Row ${p.row}, “${p.column}”: “${p.value}” is not a number; the cell was left blank.`,
    unreadable_date: (p: { row: number; column: string; value: string }) =>
      `Row ${p.row}, “${p.column}”: “${p.value}” is not a date; the cell was left blank.`,
    unreadable_duration: (p: { row: number; column: string; value: string }) =>
      `Row ${p.row}, “${p.column}”: “${p.value}” is not a duration; the cell was left blank.`,
    unreadable_domain: (p: { row: number; column: string; value: string }) =>
      `Row ${p.row}, “${p.column}”: “${p.value}” is not a web address; the cell was left blank.`,
    unreadable_month: (p: { row: number; column: string; value: string }) =>
      `Row ${p.row}, “${p.column}”: “${p.value}” is not a month; the cell was left blank. Write it as 2026-01.`,
    unreadable_choice: (p: { row: number; column: string; value: string }) =>
      `Row ${p.row}, “${p.column}”: “${p.value}” is none of the words that the column knows; the cell was left blank.`,
    unreadable_currency: (p: { row: number; column: string; value: string }) =>
      `Row ${p.row}, “${p.column}”: “${p.value}” is not a currency; the cell was left blank. Write it as EUR.`,
    cell_too_long: (p: { row: number; column: string; length: number; limit: number }) =>
      `Row ${p.row}, “${p.column}”: ${p.length} characters do not fit into a cell (at most ${p.limit}); the cell was left blank.`,
    more: (p: { count: number; column: string }) => `“${p.column}”: ${p.count} more cells like these.`,
    row_too_long: (p: { row: number; cells: number; columns: number }) =>
      `Row ${p.row} has ${p.cells} cells under ${p.columns} headers; it was left out. Look for a stray separator.`,
    row_too_short: (p: { row: number; cells: number; columns: number }) =>
      `Row ${p.row} has only ${p.cells} cells under ${p.columns} headers; the missing ones are blank.`,
    row_without_key: (p: { row: number }) => `Row ${p.row} names nothing that it belongs to; it was left out.`,
    text_line: (p: { row: number; text: string }) => `Row ${p.row} is a line of text (“${p.text}”); it was left out.`,
    header_again: (p: { row: number }) => `Row ${p.row} repeats the header; it was left out.`,
    more_rows: (p: { count: number }) => `${p.count} more rows like these.`,
    rows_left_out: (p: { count: number; column: string; words: string }) =>
      `${p.count} ${p.count === 1 ? 'row is' : 'rows are'} of another kind (“${p.column}”: ${p.words}) and ${p.count === 1 ? 'was' : 'were'} left out.`,
    sheet_left_out: (p: { name: string }) => `The sheet “${p.name}” holds no known table and was left out.`,
    table_left_out: (p: { row: number }) => `The table that begins in row ${p.row} is not known and was left out.`,
    tables_left_out: (p: { count: number }) =>
      `${p.count} more ${p.count === 1 ? 'table' : 'tables'} of the file ${p.count === 1 ? 'has' : 'have'} no tab and ${p.count === 1 ? 'was' : 'were'} left out.`,
    records_differ: (p: { rows: number; stated: number }) =>
      `The file holds ${p.rows} rows and states ${p.stated}: it was cut when it was exported. The rows were taken.`,
    part_of_all: (p: { rows: number; percent: number }) =>
      `The ${p.rows} companies of the file saw ${p.percent} % of all impressions: LinkedIn lists at most 25 here, and reach is higher than they show.`,
    total_short: (p: { column: string; sum: string; stated: string }) =>
      `“${p.column}”: the rows sum to ${p.sum} of ${p.stated} that the file states: it was cut when it was exported. The rows were taken.`,
    total_differs: (p: { column: string; sum: string; stated: string }) =>
      `“${p.column}”: the rows sum to ${p.sum}, the file states only ${p.stated}. Compare it with the service; the rows were taken.`,
    mixed_currencies: (p: { currencies: string }) => `The file holds several currencies (${p.currencies}); their amounts are not summed.`,
    period_assumed: (p: { start: string; end: string }) =>
      `The file does not say its period; ${p.start} to ${p.end} (90 days) was assumed. Put the dates into the file's name to say it.`,
    period_unknown: () =>
      "The file does not say its period. Put its first and last day into the file's name, for example companies_2026-01-01_2026-03-31.csv.",
    observed_unknown: () => "The file's name holds no date; the day of the import counts as the day of the export.",
    times_in_utc: (p: { column: string }) => `“${p.column}” is in UTC; the times were taken as they stand.`,
    default_taken: (p: { question: string; answer: string }) => `${p.question} Taken: ${p.answer}.`,
  },

  questions: {
    decimal: (p: { column: string; example: string }) => `What does ${p.example} mean in “${p.column}”?`,
    decimalChoice: (p: { value: string; mark: 'point' | 'comma' }) => `${p.value} (decimal ${p.mark})`,
    order: (p: { column: string; example: string }) => `Which day is ${p.example} in “${p.column}”?`,
    orderChoice: (p: { date: string; order: 'dmy' | 'mdy' }) => `${p.date} (${p.order === 'dmy' ? 'day' : 'month'} first)`,
    both: (p: { day: { column: string; example: string }; number: { column: string; example: string } }) =>
      `How are ${p.day.example} in “${p.day.column}” and ${p.number.example} in “${p.number.column}” read?`,
    bothChoice: (p: { date: string; value: string; order: 'dmy' | 'mdy'; mark: 'point' | 'comma' }) =>
      `${p.date} and ${p.value} (${p.order === 'dmy' ? 'day' : 'month'} first, decimal ${p.mark})`,
  },

  inspect: {
    usage: 'Usage: npm run inspect -- FILE [--json [PATH]] [--lang fi|en]',
    oneFile: 'Name exactly one file.',
    unknownOption: (p: { option: string }) => `${p.option} is not an option.`,
    badLang: (p: { value: string }) => `--lang ${p.value}: write fi or en.`,
    missingFile: (p: { file: string }) => `${p.file}: the file cannot be opened. Check its path.`,
    unreadable: (p: { file: string; message: string }) => `${p.file}: ${p.message}`,
    cannotWrite: (p: { file: string }) => `${p.file}: the result cannot be written there.`,
    saved: (p: { file: string }) => `Saved ${p.file}`,
    format: 'Format',
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    delimiters: { '\t': 'tab', ';': 'semicolon', ',': 'comma', '|': 'bar' } as Readonly<Record<string, string>>,
    header: 'Header',
    headerRow: (p: { row: number }) => `row ${p.row}`,
    numbers: 'Read as',
    period: 'Period',
    noPeriod: 'not stated',
    assumed: 'assumed',
    currency: 'Currency',
    noCurrency: 'not stated',
    rows: 'Rows',
    totals: (p: { count: number }) => `and ${p.count} totals rows left out`,
    columns: 'Column of the file',
    field: 'Field',
    unused: 'not used',
    sums: 'Sums',
    nonAdditive: 'Never summed',
    questions: 'Questions',
    standard: 'taken',
    warnings: 'Warnings',
    none: 'none',
  },
};
export type ExportsWords = typeof en;
export default en;
