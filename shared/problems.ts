/**
 * Every error that a caller can act on: its code, its HTTP status and a plain English sentence.
 * Clients switch on the code, never on the text; what people read comes from the i18n catalogue.
 */
export const problems = {
  // The request itself
  INVALID_JSON: { status: 400, message: 'The body is not valid JSON.' },
  INVALID_ID: { status: 400, message: 'That is not an id.' },
  VALIDATION_ERROR: { status: 400, message: 'Some fields are missing or wrong.' },
  MISSING_FIELDS: { status: 400, message: 'A link or media, and a person to send it to, are needed.' },
  INVALID_SEARCH: { status: 400, message: 'One part of that search means nothing here.' },
  INVALID_CURSOR: { status: 400, message: 'That cursor does not come from this list.' },
  NOT_FOUND: { status: 404, message: 'There is nothing at this address.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The body is too large.' },
  IDEMPOTENCY_MISMATCH: { status: 422, message: 'That idempotency key was used for something else.' },
  RATE_LIMITED: { status: 429, message: 'Too many requests. Wait as long as Retry-After says.' },
  INTERNAL_ERROR: { status: 500, message: 'Something went wrong here. It has been noted.' },
  NOT_READY: { status: 503, message: 'The server is starting or stopping. Try again in a moment.' },

  // Who is asking
  AUTHENTICATION_REQUIRED: { status: 401, message: 'Sign in first.' },
  NO_SESSION: { status: 401, message: 'Nobody is signed in here.' },
  INSUFFICIENT_SCOPE: { status: 403, message: 'That access token may not do this.' },
  FORBIDDEN: { status: 403, message: 'That is not yours to change.' },
  CROSS_SITE: { status: 403, message: 'This can only be asked from the dashboard itself.' },

  // Accounts
  MISSING_CREDENTIALS: { status: 400, message: 'A username and a password are needed.' },
  INVALID_CREDENTIALS: { status: 401, message: 'That username and password do not match.' },
  USERNAME_TAKEN: { status: 409, message: 'That username is taken.' },
  EMAIL_TAKEN: { status: 409, message: 'That e-mail address is used by another account.' },
  MAIL_LINK_ENDED: { status: 404, message: 'That link was used, has expired or was replaced. Ask for a new one.' },
  USERNAME_CHANGED_TOO_OFTEN: { status: 409, message: 'A username can be changed three times a month.' },
  ACCOUNT_LEAVING: { status: 403, message: 'This account is about to be deleted. Restore it to log in.' },
  WRONG_PASSWORD: { status: 403, message: 'That is not your password.' },
  NOT_A_PICTURE: { status: 415, message: 'That is no PNG, JPEG, WebP or GIF picture, or it is broken or too large.' },
  PASSWORD_TOO_COMMON: { status: 400, message: 'That password is among the first that anybody would try.' },
  SIGNUP_CLOSED: { status: 403, message: 'This server does not take new people.' },
  INVITE_REQUIRED: { status: 403, message: 'This server takes new people by invitation only.' },
  INVALID_ADMIN_CODE: {
    status: 403,
    message: 'That code is spent or was never valid. The server prints one at its start.',
  },
  ACCOUNT_SUSPENDED: { status: 403, message: 'This account is suspended.' },
  MISSING_REFRESH_TOKEN: { status: 400, message: 'A refresh token is needed.' },
  INVALID_REFRESH_TOKEN: { status: 401, message: 'That refresh token is spent or was never valid. Sign in again.' },
  INVALID_TOKEN_TYPE: { status: 401, message: 'That is another kind of token.' },
  SESSION_NOT_FOUND: { status: 404, message: 'There is no such session of yours.' },
  TOKEN_NOT_FOUND: { status: 404, message: 'There is no such access token of yours.' },
  TOO_MANY_TOKENS: { status: 409, message: 'You have too many access tokens. Revoke one first.' },

  // Second factors and passkeys
  SECOND_FACTOR_REQUIRED: { status: 401, message: 'A code is needed as well: of the authenticator, or for recovery.' },
  INVALID_SECOND_FACTOR: { status: 401, message: 'That code is wrong, has expired or was used before.' },
  WRONG_CODE: { status: 403, message: 'That code is wrong, has expired or was used before.' },
  TOTP_ACTIVE: { status: 409, message: 'Codes of an authenticator are asked for already. Turn that off first.' },
  TOTP_NOT_FOUND: { status: 404, message: 'No codes of an authenticator have been set up.' },
  INVALID_PASSKEY: { status: 403, message: 'That passkey is not known here, or its answer came too late.' },
  PASSKEY_NOT_FOUND: { status: 404, message: 'There is no such passkey of yours.' },

  // Identity providers (OpenID Connect)
  PROVIDER_UNREACHABLE: { status: 503, message: 'The identity provider does not answer. Try again in a moment.' },
  PROVIDER_REFUSED: { status: 403, message: 'The identity provider has let nobody in.' },
  SIGN_IN_FAILED: { status: 403, message: 'What the identity provider has answered proves nothing.' },
  SIGN_IN_ENDED: { status: 400, message: 'That log-in has ended, or began in another browser. Begin again.' },
  IDENTITY_UNKNOWN: { status: 404, message: 'No account is linked to that identity.' },
  IDENTITY_TAKEN: { status: 409, message: 'That identity is linked to another account.' },
  IDENTITY_NOT_FOUND: { status: 404, message: 'There is no such identity of yours.' },
  LAST_WAY_IN: { status: 409, message: 'Without it nothing would log you in. Choose a password first.' },
  FRESH_LOG_IN_REQUIRED: {
    status: 403,
    message: 'You have no password. Log in again, then do this within five minutes.',
  },

  // Pairing (RFC 8628 §3.5)
  AUTHORIZATION_PENDING: { status: 400, message: 'Nobody has confirmed the code yet. Ask again later.' },
  SLOW_DOWN: { status: 400, message: 'Ask less often.' },
  ACCESS_DENIED: { status: 403, message: 'The request to connect was refused.' },
  CODE_EXPIRED: { status: 400, message: 'That code has expired. Start again.' },
  INVALID_CODE: { status: 404, message: 'There is no such code. Check it, or start again.' },

  // Administration
  DEAD_LETTER_NOT_FOUND: { status: 404, message: 'There is no such event that was given up.' },

  // Notifications
  INVALID_ENDPOINT: { status: 400, message: 'That is no address of a push service that this server knows.' },
  INVALID_PUSH_KEYS: { status: 400, message: 'Those are not the keys of a push subscription.' },
  ENDPOINT_TAKEN: { status: 409, message: 'That subscription is somebody else’s. Subscribe anew.' },
  TOO_MANY_SUBSCRIPTIONS: { status: 409, message: 'You have too many browsers that are told. Remove one first.' },
  SUBSCRIPTION_NOT_FOUND: { status: 404, message: 'There is no such push subscription of yours.' },

  // Friends
  CANNOT_ADD_YOURSELF: { status: 400, message: 'That is you.' },
  REQUEST_NOT_FOUND: { status: 404, message: 'There is no such friend request.' },
  TOO_MANY_REQUESTS_PENDING: { status: 409, message: 'Too many of your requests are waiting for an answer.' },
  FRIEND_NOT_FOUND: { status: 404, message: 'There is no such friend of yours.' },
  INVITE_NOT_FOUND: { status: 404, message: 'That invitation does not exist or has ended.' },
  USER_NOT_FOUND: { status: 404, message: 'There is no such person.' },

  // Export and import
  TAKEOUT_UNDER_WAY: { status: 409, message: 'One of yours is under way. Wait for its end.' },
  EXPORT_NOT_FOUND: { status: 404, message: 'There is no export of yours that could be fetched.' },
  IMPORT_NOT_FOUND: { status: 404, message: 'There is no file of yours that waits to be imported.' },
  NOT_AN_EXPORT: { status: 400, message: 'That is no export of WatchThis, or it is damaged. The details say where.' },

  // Media, shares, inbox
  URL_REQUIRED: { status: 400, message: 'A link is needed.' },
  INVALID_URL: { status: 400, message: 'That is not a link that can be shared.' },
  MEDIA_NOT_FOUND: { status: 404, message: 'There is no such media among yours.' },
  NOT_FRIENDS: { status: 403, message: 'You can send to friends only. Send a friend request first.' },
  SHARE_NOT_FOUND: { status: 404, message: 'There is no such share of yours.' },
  INVALID_STATUS: { status: 400, message: 'A share cannot have that status.' },
  INVALID_RETURN: { status: 400, message: 'What is put aside comes back at a moment from now on, within a year.' },
  MESSAGE_TOO_LATE: { status: 409, message: 'A message can be changed for five minutes only.' },
} as const satisfies Record<string, { status: number; message: string }>;

export type ProblemCode = keyof typeof problems;
