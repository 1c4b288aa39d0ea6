// node --require: the Apps Script client that clasp makes talks to the loopback server of the test, by googleapis' own rootUrl option.
const { createRequire } = require('node:module');

const rootUrl = process.env.SCRIPT_API_ROOT;
if (!/^http:\/\/127\.0\.0\.1:\d+\/$/.test(rootUrl || '')) throw new Error('SCRIPT_API_ROOT must be a loopback URL');
const { google } = createRequire(process.argv[1])('googleapis');
const script = google.script;
google.script = (options) => script.call(google, { ...options, rootUrl });
