// Reactions to a call to action, by which a person shows buying interest (S3): isReaction('download') and isReaction('offer_request') are true,
// isReaction('click') and isReaction('visit') are false.
import { isResponse } from './isResponse';

export const isReaction = (kind: string): boolean => kind === 'download' || isResponse(kind);
