import type { MenuWords } from '../en/menu';

const fi: MenuWords = { sidebar: 'Avaa sivupalkki', build: 'Laske suunnitelma', sidebarTitle: 'ABM-suunnitelma' };
export default fi;
