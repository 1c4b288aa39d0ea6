// personId({email: 'Anna.Ahti@kaskitek.fi', ...}) = 'anna.ahti@kaskitek.fi'; without an e-mail the account's id and the folded name.
export interface PersonIdentity {
  readonly email: string;
  readonly account: string;
  readonly name: string;
}

export const personId = ({ email, account, name }: PersonIdentity): string =>
  email.trim().toLowerCase() || `${account}|${name.trim().replace(/\s+/g, ' ').toLowerCase()}`;
