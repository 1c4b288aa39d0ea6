const en = { sidebar: 'Open sidebar', build: 'Build plan', sidebarTitle: 'ABM plan' };
export type MenuWords = typeof en;
export default en;
