import { render } from 'preact';
import { App } from './app';
import { callServer } from './server';

const place = document.getElementById('app');
if (place) render(<App call={callServer} />, place);
