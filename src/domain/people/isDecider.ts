// A decider is who people gave the role of decision maker. A blank role says nothing, whatever the title: a CFO without a role is no
// decider yet, and Health counts the people without a role.
import type { Person } from '../plan/types';

export const isDecider = ({ role }: Pick<Person, 'role'>): boolean => role === 'decision_maker';
