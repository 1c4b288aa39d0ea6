// All that a plan knows of people, put together from the touches and the leads: committees, maps, interest, interim targets, nurture. An account
// without people has an empty map and zeros, never a gap in the lists: all are by position of the account or of the person.
import { decisionMaps } from '../decision/decisionMaps';
import { type InterestSources, interests } from '../interest/interests';
import { type InterimSources, interimTargets } from '../interim/interimTargets';
import type { KpiFacts } from '../kpi/facts';
import type { TouchSums } from '../measure/touchSums';
import { type NurtureSources, nurtures } from '../nurture/nurtures';
import { committees } from '../people/committees';
import { placePeople } from '../titles/placePeople';

type Sources = Omit<NurtureSources, 'placed' | 'touches'> &
  Omit<InterimSources, 'maps'> &
  Omit<InterestSources, 'touches'> & { readonly touches: TouchSums };
type PeopleFacts = Pick<KpiFacts, 'committees' | 'tiers' | 'maps' | 'interests' | 'interim' | 'placed' | 'nurture'>;

export const peopleFacts = (sources: Sources): PeopleFacts => {
  const { basis, touches, tiers } = sources;
  const placed = placePeople(basis.people, basis.personas || []);
  const known = committees(basis, touches);
  const maps = decisionMaps({ basis, placed, touches, committees: known });
  return {
    committees: known,
    tiers,
    maps,
    interests: interests(sources),
    interim: interimTargets({ ...sources, maps }),
    placed,
    nurture: nurtures({ ...sources, placed }),
  };
};
