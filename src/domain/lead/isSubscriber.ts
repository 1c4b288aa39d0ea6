// A subscriber gave permission and has asked for nothing yet: the stage says so, and no later day and no deal says more. It is no lead: a
// newsletter order of 3 March alone adds 0 leads.
import type { LeadCase } from './leadCase';

export const isSubscriber = ({ stage, days, deal }: Pick<LeadCase, 'stage' | 'days' | 'deal'>): boolean =>
  stage === 'subscriber' && deal === '' && days.slice(1).every((day) => day < 0);
