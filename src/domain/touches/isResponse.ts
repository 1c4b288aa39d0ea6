// The touches by which a person has responded: isResponse('demo') is true, isResponse('click') and isResponse('download') are false.
import type { TouchKind } from '../plan/types';

const RESPONSES: readonly TouchKind[] = ['form', 'reply', 'meeting', 'offer_request', 'demo', 'trial'];

export const isResponse = (kind: string): boolean => RESPONSES.indexOf(kind as TouchKind) >= 0;
