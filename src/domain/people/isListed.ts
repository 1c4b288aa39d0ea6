// Whether a row of People stands for somebody: a name or an e-mail is enough, a bare title ('CFO') is a gap in the map and nobody yet.
import type { Person } from '../plan/types';

export const isListed = ({ name, email }: Pick<Person, 'name' | 'email'>): boolean => name.trim() !== '' || email.trim() !== '';
