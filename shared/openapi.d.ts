// Written by `npm run openapi` from the server’s own document. Do not edit.

export interface paths {
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process runs */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                /** @enum {string} */
                status: 'ok';
              };
            };
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The database answers and the server is not stopping */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                /** @enum {string} */
                status: 'ok';
              };
            };
          };
        };
        /** @description `NOT_READY` */
        503: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/meta': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What this server is, for clients that have just been given its address */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Meta'];
            };
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the server is, for Prometheus: with `METRICS_TOKEN`, or the token of an administrator */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Metrics in the text format of Prometheus. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/plain': string;
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE`, `FORBIDDEN` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/signup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NewAccount'];
        };
      };
      responses: {
        /** @description Done. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['TokenPair'];
            };
          };
        };
        /** @description `PASSWORD_TOO_COMMON`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SIGNUP_CLOSED`, `INVITE_REQUIRED`, `INVALID_ADMIN_CODE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `USERNAME_TAKEN` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get tokens for a username and a password */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['Credentials'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['TokenPair'];
            };
          };
        };
        /** @description `MISSING_CREDENTIALS`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVALID_CREDENTIALS`, `SECOND_FACTOR_REQUIRED`, `INVALID_SECOND_FACTOR` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `ACCOUNT_LEAVING`, `ACCOUNT_SUSPENDED` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Trade a refresh token for a new pair; asked again within a minute, the answer is the same successor */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['RefreshRequest'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['TokenPair'];
            };
          };
        };
        /** @description `MISSING_REFRESH_TOKEN`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVALID_REFRESH_TOKEN`, `INVALID_TOKEN_TYPE` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End this session; its tokens end at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who am I */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                user: components['schemas']['Person'];
              };
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/session-to-jwt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A token pair bound to the web session of the cookie */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['TokenPair'];
            };
          };
        };
        /** @description `NO_SESSION` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    /** The same by POST */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['TokenPair'];
            };
          };
        };
        /** @description `NO_SESSION` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is logged in in this browser */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                user: components['schemas']['Person'];
              };
            };
          };
        };
        /** @description `NO_SESSION` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    /** Log the browser in: sets the session cookie */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['Credentials'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                user: components['schemas']['Person'];
              };
            };
          };
        };
        /** @description `MISSING_CREDENTIALS`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVALID_CREDENTIALS`, `SECOND_FACTOR_REQUIRED`, `INVALID_SECOND_FACTOR` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `ACCOUNT_LEAVING`, `ACCOUNT_SUSPENDED`, `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    /** Log the browser out */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `NO_SESSION` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The devices that are signed in */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Session'][];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    /** Sign all other devices out */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                ended: number;
              };
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign one device out */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SESSION_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/device/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begin to connect a browser extension or an app (RFC 8628 §3.1) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PairingRequest'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Pairing'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/device/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask whether the code was confirmed (RFC 8628 §3.4) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PairingPoll'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['TokenPair'];
            };
          };
        };
        /** @description `AUTHORIZATION_PENDING`, `SLOW_DOWN`, `CODE_EXPIRED`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `ACCESS_DENIED` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVALID_CODE` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/device/lookup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What is asking to be connected by this code */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['UserCode'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                name: string;
                /** @enum {string} */
                kind: 'extension' | 'program';
                /**
                 * Format: date-time
                 * @example 2026-11-25T09:30:00.000Z
                 */
                createdAt: string;
              };
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVALID_CODE` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/device/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Connect what shows this code to my account, or refuse it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PairingDecision'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                name: string;
              };
            };
          };
        };
        /** @description `CODE_EXPIRED`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVALID_CODE` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profile/email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My e-mail address */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['EmailState'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    /** Have a link sent to an address; once it is opened, the address is mine instead of the one before */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['EmailClaim'];
        };
      };
      responses: {
        /** @description Done. */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['EmailState'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_PASSWORD`, `FRESH_LOG_IN_REQUIRED`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    post?: never;
    /** Have no e-mail address any more */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['EmailRemoval'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_PASSWORD`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/verify-email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm an address with the token of the link that was sent there */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['EmailVerification'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                email: string;
              };
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `MAIL_LINK_ENDED` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `EMAIL_TAKEN` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Have a link sent to a verified address, to choose a new password; the answer is always the same */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ResetRequest'];
        };
      };
      responses: {
        /** @description Done. */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/reset/finish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Choose a new password with the token of that link; all devices are signed out */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NewPassword'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `PASSWORD_TOO_COMMON`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `MAIL_LINK_ENDED` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profile/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I have set up besides the password */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['SecondFactor'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profile/totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begin to set up an authenticator app; it is asked for once a code was confirmed */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PasswordProof'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['NewTotp'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_PASSWORD`, `FRESH_LOG_IN_REQUIRED`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TOTP_ACTIVE` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    /** Turn the authenticator app off; the recovery codes go with it */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PasswordOrCode'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_PASSWORD`, `FRESH_LOG_IN_REQUIRED`, `WRONG_CODE`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TOTP_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profile/totp/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Turn the authenticator app on by a code that it shows */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['TotpConfirmation'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['RecoveryCodes'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_CODE`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TOTP_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TOTP_ACTIVE` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profile/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ten new recovery codes; those from before work no more */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PasswordProof'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['RecoveryCodes'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_PASSWORD`, `FRESH_LOG_IN_REQUIRED`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TOTP_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/passkeys/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begin to make a passkey; what is answered is for navigator.credentials.create() */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PasskeyRequest'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['PasskeyCreationOptions'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_PASSWORD`, `FRESH_LOG_IN_REQUIRED`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/passkeys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My passkeys, the oldest first */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Passkey'][];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    /** Keep the passkey that was made */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NewPasskey'];
        };
      };
      responses: {
        /** @description Done. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Passkey'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVALID_PASSKEY`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/passkeys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Let a passkey log nobody in any more */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PASSKEY_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `LAST_WAY_IN` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    /** Give a passkey another name */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PasskeyName'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Passkey'];
            };
          };
        };
        /** @description `INVALID_ID`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PASSKEY_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    trace?: never;
  };
  '/session/passkey/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begin to log in with a passkey; what is answered is for navigator.credentials.get() */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['PasskeyRequestOptions'];
            };
          };
        };
        /** @description `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/passkey': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Log the browser in with a passkey: sets the session cookie */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PasskeyLogIn'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                user: components['schemas']['Person'];
              };
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVALID_PASSKEY`, `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profile/identities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My identities at the identity provider, the oldest first */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Identity'][];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profile/identities/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Let an identity log nobody in any more */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `IDENTITY_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `LAST_WAY_IN` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/oidc/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let the next visit of this browser to /session/oidc/start link an identity to my account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['IdentityLinking'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NO_SESSION` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_PASSWORD`, `FRESH_LOG_IN_REQUIRED`, `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/oidc': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the identity provider has said of whoever came back from it in this browser */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['ProvedIdentity'];
            };
          };
        };
        /** @description `SIGN_IN_ENDED` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    /** Log the browser in that came back from the identity provider: sets the session cookie */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['IdentityLogIn'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                user: components['schemas']['Person'];
              };
            };
          };
        };
        /** @description `SIGN_IN_ENDED`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVALID_CREDENTIALS`, `SECOND_FACTOR_REQUIRED`, `INVALID_SECOND_FACTOR` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `ACCOUNT_LEAVING`, `ACCOUNT_SUSPENDED`, `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `IDENTITY_UNKNOWN` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/session/oidc/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make an account without a password for whoever came back from the identity provider, and log in */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['IdentityAccount'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                user: components['schemas']['Person'];
              };
            };
          };
        };
        /** @description `SIGN_IN_ENDED`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SIGNUP_CLOSED`, `INVITE_REQUIRED`, `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `IDENTITY_TAKEN`, `USERNAME_TAKEN` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Profile'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    /** Leave: gone at once for everybody else, signed out everywhere, and deleted in two weeks */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['Leaving'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                /**
                 * Format: date-time
                 * @description Until then it can be undone.
                 * @example 2026-11-25T09:30:00.000Z
                 */
                until: string;
              };
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_PASSWORD`, `FRESH_LOG_IN_REQUIRED`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    /** Change my names, my language or what others may see; what is left out stays. Nobody else can take a former username */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ProfileChange'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Profile'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `USERNAME_TAKEN`, `USERNAME_CHANGED_TOO_OFTEN` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    trace?: never;
  };
  '/api/v1/profile/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change my password; all other devices are signed out at once */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['PasswordChange'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `PASSWORD_TOO_COMMON`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_PASSWORD`, `FRESH_LOG_IN_REQUIRED`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profile/avatar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Take another picture: 2 MiB at most, shown as a square */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'image/png': string;
          'image/jpeg': string;
          'image/webp': string;
          'image/gif': string;
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Profile'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NOT_A_PICTURE` */
        415: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    post?: never;
    /** Go without a picture */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Profile'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/avatars/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A picture of somebody’s, 256 pixels square: the path is the permission, and leads to no other ever */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description WebP. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'image/webp': string;
          };
        };
        /** @description `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My tokens that have not ended */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['AccessToken'][];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    /** Make a token for a program of mine; it is shown this once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NewAccessToken'];
        };
      };
      responses: {
        /** @description Done. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['ShownAccessToken'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TOO_MANY_TOKENS` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End a token at once */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TOKEN_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/profile/security-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What concerned the security of my account in the last 180 days */
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page, newest first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['SecurityEvent'][];
              pagination: components['schemas']['Pagination'];
            };
          };
        };
        /** @description `INVALID_CURSOR`, `VALIDATION_ERROR` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Version, storage, and what waits to be delivered */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['ServerStatus'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody, or those whose name or e-mail address contains a text */
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
          search?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page, newest first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Member'][];
              pagination: components['schemas']['Pagination'];
            };
          };
        };
        /** @description `INVALID_CURSOR`, `VALIDATION_ERROR` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/users/{id}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End the sessions, tokens and invitations of a person, and let them in no more */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `FORBIDDEN`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `USER_NOT_FOUND`, `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/users/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a suspended person in again */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `USER_NOT_FOUND`, `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/users/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End all sessions and tokens of a person */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                ended: number;
              };
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/signup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Who may make an account, from now on */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['SignupChoice'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    post?: never;
    /** What the environment says about sign-up counts again */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events that could not be delivered and were given up */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['DeadLetter'][];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/dead-letters/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Try to deliver one again */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `DEAD_LETTER_NOT_FOUND`, `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/dead-letters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Forget one */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `DEAD_LETTER_NOT_FOUND`, `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/media': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Save a link among my media */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NewMedia'];
        };
      };
      responses: {
        /** @description It is among yours already. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Media'];
            };
          };
        };
        /** @description Saved. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Media'];
            };
          };
        };
        /** @description `URL_REQUIRED`, `INVALID_URL`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/media/extract': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a link names and what its page says of itself; keeps nothing */
    get: {
      parameters: {
        query?: {
          url?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Preview'];
            };
          };
        };
        /** @description `URL_REQUIRED`, `INVALID_URL`, `VALIDATION_ERROR` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/pictures/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A picture of what was shared, made small: the path is the permission */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description WebP. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'image/webp': string;
          };
        };
        /** @description Its host has none, or has not sent it yet. */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/friends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My friends, the likeliest to be sent something first */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Friend'][];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/friends/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Requests to me and from me */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                incoming: components['schemas']['IncomingRequest'][];
                outgoing: components['schemas']['OutgoingRequest'][];
              };
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    /** Ask somebody to be friends. The answer is the same whether or not there is such a person */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NewFriendRequest'];
        };
      };
      responses: {
        /** @description Done. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['OutgoingRequest'];
            };
          };
        };
        /** @description `CANNOT_ADD_YOURSELF`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TOO_MANY_REQUESTS_PENDING` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/friends/requests/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Become friends */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Friend'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `REQUEST_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/friends/requests/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse a request. Who asked is not told */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `REQUEST_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/friends/requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take a request of mine back */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `REQUEST_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/friends/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End a friendship */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `FRIEND_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    /** Give a friend a name that only I see, or with null their own again */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['FriendChange'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Friend'];
            };
          };
        };
        /** @description `INVALID_ID`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `FRIEND_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    trace?: never;
  };
  '/api/v1/blocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom I block */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                user: components['schemas']['Person'];
                /**
                 * Format: date-time
                 * @example 2026-11-25T09:30:00.000Z
                 */
                since: string;
              }[];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/blocks/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Block a person. To them it looks like an ended friendship */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `CANNOT_ADD_YOURSELF`, `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `USER_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    post?: never;
    /** Stop blocking a person */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invites': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My invitations that can still be used */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Invite'][];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    /** Make a link that makes friends with whoever opens it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: {
        content: {
          'application/json': components['schemas']['NewInvite'];
        };
      };
      responses: {
        /** @description Done. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Invite'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invites/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End an invitation */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVITE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invites/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who invites me by this code */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          code: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                from: components['schemas']['Person'];
              };
            };
          };
        };
        /** @description `INVITE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invites/{code}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Become friends with whoever made this invitation */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          code: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Friend'];
            };
          };
        };
        /** @description `CANNOT_ADD_YOURSELF` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INVITE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/shares': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a link or media to a friend, or to myself */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description The same key again is answered with what was made the first time. */
          'idempotency-key'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NewShare'];
        };
      };
      responses: {
        /** @description Done. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Share'];
            };
          };
        };
        /** @description `MISSING_FIELDS`, `INVALID_URL`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NOT_FRIENDS`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `MEDIA_NOT_FOUND`, `USER_NOT_FOUND`, `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `IDEMPOTENCY_MISMATCH` */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/shares/batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send to several friends: all or none */
    post: {
      parameters: {
        query?: never;
        header?: {
          /** @description The same key again is answered with what was made the first time. */
          'idempotency-key'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NewShares'];
        };
      };
      responses: {
        /** @description Done. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                shares: components['schemas']['Share'][];
              };
            };
          };
        };
        /** @description `MISSING_FIELDS`, `INVALID_URL`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NOT_FRIENDS`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `MEDIA_NOT_FOUND`, `USER_NOT_FOUND`, `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `IDEMPOTENCY_MISMATCH` */
        422: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/shares/sent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I sent, with its receipts */
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
          /** @description Instead of a cursor. */
          page?: number;
          status?: 'pending' | 'watched' | 'archived' | 'all';
          /** @description As in the inbox, with `to:` instead of `from:`. Goes on by cursor. */
          q?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page, newest first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Share'][];
              pagination: components['schemas']['Pagination'];
            };
          };
        };
        /** @description `INVALID_CURSOR`, `INVALID_SEARCH`, `VALIDATION_ERROR` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/shares/received': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I was sent */
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
          /** @description Instead of a cursor. */
          page?: number;
          status?: 'pending' | 'watched' | 'archived' | 'all';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page, newest first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Share'][];
              pagination: components['schemas']['Pagination'];
            };
          };
        };
        /** @description `INVALID_CURSOR`, `VALIDATION_ERROR` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/shares/stats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many I sent and received */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                sent: {
                  pending: number;
                  watched: number;
                  archived: number;
                  total: number;
                };
                received: {
                  pending: number;
                  watched: number;
                  archived: number;
                  total: number;
                };
              };
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/shares/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A share that I sent or received */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Share'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    /** Sender: take it back. Recipient: remove it from the inbox */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    /** Recipient: watched, archived or back. Sender: archived, or another message within five minutes */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ShareChange'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Share'];
            };
          };
        };
        /** @description `INVALID_STATUS`, `INVALID_ID`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `FORBIDDEN`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `MESSAGE_TOO_LATE` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    trace?: never;
  };
  '/api/v1/shares/{id}/watched': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** The same as `{status: "watched"}` */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Share'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `FORBIDDEN`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    trace?: never;
  };
  '/api/v1/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My inbox: everything that is not archived, put aside or removed, unless a filter says otherwise */
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
          /** @description Of `later`, what comes back soonest is first; of a search, and all else, the newest. */
          status?: 'pending' | 'watched' | 'archived' | 'all' | 'later';
          unread?: 'true' | 'false';
          from?: string;
          platform?: string;
          kind?: components['schemas']['Kind'];
          /** @description Seconds. */
          maxDuration?: number;
          after?: string;
          before?: string;
          /** @description Words (also as they begin), "words beside each other", -words to leave out, and `from:`, `kind:`, `platform:`, `is:` (`unread`, `read`, `watched`, `unwatched`, `archived`, `later`), `shorter:`, `longer:` (minutes, or `2h`; what has no known length is neither), `after:`, `before:` (`2026`, `2026-11`, `2026-11-25`). */
          q?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page, newest first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['InboxItem'][];
              pagination: components['schemas']['Pagination'];
            };
          };
        };
        /** @description `INVALID_CURSOR`, `INVALID_SEARCH`, `VALIDATION_ERROR` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/unread': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The unread ones, and how many there are */
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page, newest first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['InboxItem'][];
              pagination: components['schemas']['Pagination'];
            };
          };
        };
        /** @description `INVALID_CURSOR`, `VALIDATION_ERROR` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/next': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The one to watch now, or null */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['InboxItem'] & (Record<string, never> | null);
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/stats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My inbox in numbers */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['InboxStats'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mark everything read that arrived, or came back, up to a moment */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ReadUpTo'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: {
                read: number;
                unread: number;
              };
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Mark one read, or unread again */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ReadChange'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['InboxItem'];
            };
          };
        };
        /** @description `INVALID_ID`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    trace?: never;
  };
  '/api/v1/inbox/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One item, with how far it was watched; what was removed is not there */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['InboxItem'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    /** Remove it from the inbox; the sender's record stays */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    /** Change its status, put it aside for `later`, or report how far it was watched: a report may be repeated, and several devices add up */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['InboxChange'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['InboxItem'];
            };
          };
        };
        /** @description `INVALID_STATUS`, `INVALID_RETURN`, `INVALID_ID`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    trace?: never;
  };
  '/api/v1/inbox/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put a removed one back */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['InboxItem'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SHARE_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sync': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that a popup, a worker or a start page shows, in one conditional request (304 when nothing changed) */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Sync'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/media/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One media that I saved, sent or received */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Media'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `MEDIA_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/media/{id}/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Have the server look at it again; what changes arrives as `share.updated` */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description It will be looked at. */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Media'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `MEDIA_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/takeout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My export and my import, and how far they are */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Takeout'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/takeout/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Have everything that this server holds about me written into a file; the one before is deleted */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Export'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TAKEOUT_UNDER_WAY` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    /** Delete my export before its time */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/takeout/export/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A link by which my export can be fetched, once and within five minutes */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['ExportProof'];
        };
      };
      responses: {
        /** @description Done. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['ExportLink'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `WRONG_PASSWORD`, `WRONG_CODE`, `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `EXPORT_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/takeout/files/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file behind such a link */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          token: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description An export: docs/export.md. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
        /** @description `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/takeout/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Hand in the file of an export, 100 MiB at most (as gzip, if you like), and learn what would be imported */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/octet-stream': string;
        };
      };
      responses: {
        /** @description Done. */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Import'];
            };
          };
        };
        /** @description `NOT_AN_EXPORT` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TAKEOUT_UNDER_WAY` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    post?: never;
    /** Delete the file that I handed in */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TAKEOUT_UNDER_WAY` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/takeout/import/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import it. The same file again adds nothing */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Import'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `IMPORT_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `TAKEOUT_UNDER_WAY` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I was told, the newest first */
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page, newest first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Notification'][];
              pagination: components['schemas']['Pagination'];
            };
          };
        };
        /** @description `INVALID_CURSOR`, `VALIDATION_ERROR` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/unseen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many notifications I have not seen */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['UnseenNotifications'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/seen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** I have seen these, or all of them: alerts of them close everywhere */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['SeenNotifications'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['UnseenNotifications'];
            };
          };
        };
        /** @description `INVALID_ID`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pushes and mails that wait, and those of the last day, by host; and the hosts in trouble */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['DeliveryStatus'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I want to hear of, where and when */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['NotificationPreferences'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change what I want to hear of; what is left out stays. Security events are always mailed */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NotificationPreferencesChange'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['NotificationPreferences'];
            };
          };
        };
        /** @description `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    trace?: never;
  };
  '/api/v1/notifications/muted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The friends whose doings I am not told of */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: string[];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/muted/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Tell me no more of this friend; what they send still arrives */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `FRIEND_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    post?: never;
    /** Tell me of this friend again */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/push/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The key by which push services know this server (RFC 8292) */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['PushKey'];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/push/subscriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The browsers that show me alerts */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['PushSubscription'][];
            };
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    /** Push to this browser, in place of what it was given before. Ends with the session */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': components['schemas']['NewPushSubscription'];
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['PushSubscription'];
            };
          };
        };
        /** @description `INVALID_ENDPOINT`, `INVALID_PUSH_KEYS`, `VALIDATION_ERROR`, `INVALID_JSON` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `ENDPOINT_TAKEN`, `TOO_MANY_SUBSCRIPTIONS` */
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `PAYLOAD_TOO_LARGE` */
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/push/subscriptions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Push to this browser no more */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SUBSCRIPTION_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/push/subscriptions/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Push to this browser now, and say what became of it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['PushTestResult'];
            };
          };
        };
        /** @description `INVALID_ID` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `AUTHENTICATION_REQUIRED` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `SUBSCRIPTION_NOT_FOUND` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/unsubscribe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** No more mails but those about security: what the link in a mail posts to (RFC 8058) */
    post: {
      parameters: {
        query: {
          token: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {boolean} */
              success: true;
              data: components['schemas']['Nothing'];
            };
          };
        };
        /** @description `VALIDATION_ERROR` */
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `MAIL_LINK_ENDED` */
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `RATE_LIMITED` */
        429: {
          headers: {
            'Retry-After': components['headers']['RetryAfter'];
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Server-sent events: first the state, then every change */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A stream without end. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/event-stream': string;
          };
        };
        /** @description `AUTHENTICATION_REQUIRED`, `NO_SESSION` */
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        /** @description `INSUFFICIENT_SCOPE`, `CROSS_SITE` */
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Error'];
          };
        };
        503: components['responses']['NotReady'];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Error: {
      /** @enum {boolean} */
      success: false;
      error: {
        code: string;
        message: string;
        details?: unknown;
      };
    };
    Meta: {
      /** @enum {string} */
      product: 'watchthis';
      version: string;
      api: {
        min: number;
        max: number;
      };
      features: string[];
      signIn: {
        /** @description The identity provider, if any. */
        oidc: {
          name: string;
        } | null;
      };
      /** @enum {string} */
      signup: 'open' | 'invite' | 'closed';
    };
    TokenPair: {
      user: components['schemas']['Person'];
      accessToken: string;
      refreshToken: string;
      /** @description Seconds until the access token ends. */
      expiresIn: number;
    };
    /** @description Whoever left is `someone`, whatever they were called before. */
    Person: {
      /** Format: uuid */
      id: string;
      /**
       * @description Unique whatever the case.
       * @example ana
       */
      username: string;
      displayName: string;
      avatarUrl: string | null;
    };
    NewAccount: {
      /**
       * @description Unique whatever the case.
       * @example ana
       */
      username: string;
      password: string;
      email?: string;
      displayName?: string;
      invite?: string;
      adminCode?: string;
    };
    /** @description `username` may be a verified e-mail address. */
    Credentials: {
      username?: string;
      password?: string;
      /**
       * @description Of the authenticator app, or for recovery.
       * @example 492 039
       */
      code?: string;
      /** @description To an account that one is leaving. */
      comeBack?: boolean;
    };
    RefreshRequest: {
      refreshToken?: string;
    };
    Nothing: Record<string, never>;
    Session: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'web' | 'extension' | 'program';
      /** @example Firefox on Linux */
      name: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      lastSeenAt: string;
      isCurrent: boolean;
    };
    Pairing: {
      deviceCode: string;
      /** @example KWTR-4739 */
      userCode: string;
      verificationUri: string;
      verificationUriComplete: string;
      expiresIn: number;
      interval: number;
    };
    PairingRequest: {
      /** @default A program */
      name?: string;
      /**
       * @default program
       * @enum {string}
       */
      kind?: 'extension' | 'program';
    };
    PairingPoll: {
      deviceCode: string;
    };
    UserCode: {
      /** @example KWTR-4739 */
      userCode: string;
    };
    PairingDecision: {
      /** @example KWTR-4739 */
      userCode: string;
      /** @default true */
      approve?: boolean;
    };
    EmailState: {
      email: {
        address: string;
        /**
         * Format: date-time
         * @example 2026-11-25T09:30:00.000Z
         */
        verifiedAt: string;
      } | null;
      /** @description Named, and not confirmed yet. */
      pendingEmail: string | null;
    };
    EmailClaim: {
      email: string;
      password: string;
    };
    EmailRemoval: {
      password: string;
    };
    EmailVerification: {
      token: string;
    };
    ResetRequest: {
      email: string;
    };
    NewPassword: {
      token: string;
      password: string;
    };
    SecondFactor: {
      totp: {
        /**
         * Format: date-time
         * @example 2026-11-25T09:30:00.000Z
         */
        activeSince: string;
      } | null;
      recoveryCodesLeft: number;
      passkeys: number;
    };
    NewTotp: {
      /** @description Base32, 160 bits. */
      secret: string;
      /** @description `otpauth://…`, for a QR code. */
      uri: string;
    };
    PasswordProof: {
      password: string;
    };
    /** @description Each works once. They are shown now and never again. */
    RecoveryCodes: {
      recoveryCodes: string[];
    };
    TotpConfirmation: {
      /**
       * @description Of the authenticator app, or for recovery.
       * @example 492 039
       */
      code: string;
    };
    PasswordOrCode: {
      password?: string;
      /**
       * @description Of the authenticator app, or for recovery.
       * @example 492 039
       */
      code?: string;
    };
    /** @description PublicKeyCredentialCreationOptionsJSON (WebAuthn 3 §5.1). */
    PasskeyCreationOptions: {
      [key: string]: unknown;
    };
    PasskeyRequest: {
      password: string;
    };
    Passkey: {
      /** Format: uuid */
      id: string;
      name: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      lastUsedAt: string | null;
    };
    NewPasskey: {
      response: components['schemas']['NewPasskeyResponse'];
      name: string;
    };
    /** @description RegistrationResponseJSON (WebAuthn 3 §5.1). */
    NewPasskeyResponse: {
      id: string;
      rawId: string;
      /** @enum {string} */
      type: 'public-key';
      response: {
        clientDataJSON: string;
        attestationObject: string;
      };
    };
    PasskeyName: {
      name: string;
    };
    /** @description PublicKeyCredentialRequestOptionsJSON (WebAuthn 3 §5.1). */
    PasskeyRequestOptions: {
      [key: string]: unknown;
    };
    PasskeyLogIn: {
      response: components['schemas']['PasskeyResponse'];
    };
    /** @description AuthenticationResponseJSON (WebAuthn 3 §5.1). */
    PasskeyResponse: {
      id: string;
      rawId: string;
      /** @enum {string} */
      type: 'public-key';
      response: {
        clientDataJSON: string;
        authenticatorData: string;
        signature: string;
        userHandle?: string;
      };
    };
    /** @description What logs one in at the identity provider that `/api/v1/meta` names. */
    Identity: {
      /** Format: uuid */
      id: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      linkedAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      lastUsedAt: string | null;
    };
    IdentityLinking: {
      password: string;
    };
    ProvedIdentity: {
      username: string | null;
      displayName: string | null;
      email: string | null;
    };
    IdentityLogIn: {
      /**
       * @description Of the authenticator app, or for recovery.
       * @example 492 039
       */
      code?: string;
      comeBack?: boolean;
    };
    IdentityAccount: {
      /**
       * @description Unique whatever the case.
       * @example ana
       */
      username: string;
      displayName?: string;
      invite?: string;
    };
    Profile: {
      user: components['schemas']['Person'];
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      /** @description Whether the administration of this server is theirs. */
      isAdmin: boolean;
      /** @description Whoever has none shows instead, by having logged in within the last five minutes, that it is they. */
      hasPassword: boolean;
      /**
       * @description Mails to me are in it. Null: I never said.
       * @enum {string|null}
       */
      language: 'en' | 'de' | 'es' | 'fr' | 'ar' | null;
      preferences: components['schemas']['Preferences'];
    };
    Preferences: {
      /** @description Whether senders see what has become of what they sent. */
      receipts: boolean;
      /**
       * @description Whose friend requests arrive. Whoever may not ask gets the same answer.
       * @enum {string}
       */
      whoMayAsk: 'anyone' | 'friendsOfFriends' | 'nobody';
      /** @description Whether a username or an e-mail address finds them. Invitations work either way. */
      discoverable: boolean;
    };
    ProfileChange: {
      displayName?: string;
      /**
       * @description Unique whatever the case.
       * @example ana
       */
      username?: string;
      /** @enum {string} */
      language?: 'en' | 'de' | 'es' | 'fr' | 'ar';
      preferences?: {
        /** @description Whether senders see what has become of what they sent. */
        receipts?: boolean;
        /**
         * @description Whose friend requests arrive. Whoever may not ask gets the same answer.
         * @enum {string}
         */
        whoMayAsk?: 'anyone' | 'friendsOfFriends' | 'nobody';
        /** @description Whether a username or an e-mail address finds them. Invitations work either way. */
        discoverable?: boolean;
      };
    };
    PasswordChange: {
      current: string;
      next: string;
    };
    Leaving: {
      password: string;
    };
    ShownAccessToken: components['schemas']['AccessToken'] & {
      token: string;
    };
    /** @enum {string} */
    Scope:
      'inbox:read' | 'inbox:write' | 'shares:read' | 'shares:write' | 'friends:read' | 'friends:write' | 'profile:read';
    AccessToken: {
      /** Format: uuid */
      id: string;
      name: string;
      scopes: components['schemas']['Scope'][];
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description Null: until it is revoked.
       * @example 2026-11-25T09:30:00.000Z
       */
      expiresAt: string | null;
      /**
       * Format: date-time
       * @description To some minutes. Null: never.
       * @example 2026-11-25T09:30:00.000Z
       */
      lastUsedAt: string | null;
    };
    NewAccessToken: {
      name: string;
      scopes: components['schemas']['Scope'][];
      /** @description Seconds. */
      expiresIn?: number;
    };
    SecurityEvent: {
      /** Format: uuid */
      id: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      at: string;
      /** @enum {string} */
      kind:
        | 'login.failed'
        | 'session.started'
        | 'session.ended'
        | 'session.bridged'
        | 'refresh.reused'
        | 'password.changed'
        | 'password.reset'
        | 'email.confirmed'
        | 'email.removed'
        | 'totp.activated'
        | 'totp.removed'
        | 'recovery.renewed'
        | 'passkey.added'
        | 'passkey.removed'
        | 'identity.linked'
        | 'identity.unlinked'
        | 'pairing.approved'
        | 'token.created'
        | 'token.revoked'
        | 'export.made'
        | 'export.downloaded'
        | 'import.started'
        | 'account.suspended'
        | 'account.restored'
        | 'account.left'
        | 'account.back'
        | 'account.promoted'
        | 'signup.changed'
        | 'outbox.retried'
        | 'outbox.dropped';
      /** @description Of an IPv6 address the first half. */
      address: string | null;
      /** @example Firefox on Linux */
      device: string | null;
      details: {
        [key: string]: unknown;
      };
    };
    Pagination: {
      hasNext: boolean;
      cursor?: string;
      total?: number;
    };
    ServerStatus: {
      version: string;
      /** @enum {string} */
      signup: 'open' | 'invite' | 'closed';
      isSignupDefault: boolean;
      storage: {
        /** @description Bytes. */
        database: number;
        /** @description Bytes. */
        pictures: number;
      };
      outbox: {
        waiting: number;
        dead: number;
      };
    };
    /** @description Whoever left is `someone`, whatever they were called before. */
    Member: components['schemas']['Person'] & {
      email: string | null;
      /** @enum {string} */
      role: 'member' | 'admin';
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      suspendedAt: string | null;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      lastSeenAt: string | null;
    };
    SignupChoice: {
      /** @enum {string} */
      mode: 'open' | 'invite' | 'closed';
    };
    DeadLetter: {
      /** Format: uuid */
      id: string;
      type: string;
      owed: string[];
      attempts: number;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      diedAt: string;
      lastError: string;
    };
    Media: {
      /** Format: uuid */
      id: string;
      url: string;
      normalizedUrl: string;
      /** @example youtube */
      platform: string;
      kind: components['schemas']['Kind'];
      title: string | null;
      description: string | null;
      thumbnail: string | null;
      embedUrl: string | null;
      metadata: {
        /** @description Seconds. */
        duration: number | null;
        author: string | null;
        siteName: string | null;
        /**
         * Format: date-time
         * @example 2026-11-25T09:30:00.000Z
         */
        publishedAt: string | null;
      };
      extraction: {
        /** @enum {string} */
        status: 'pending' | 'done' | 'failed';
        /**
         * Format: date-time
         * @example 2026-11-25T09:30:00.000Z
         */
        at: string | null;
        error: string | null;
      };
      /**
       * Format: uuid
       * @description Yours, or null: who else has it does not show.
       */
      createdBy: string | null;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      updatedAt: string;
    };
    /** @enum {string} */
    Kind:
      | 'video'
      | 'short'
      | 'live'
      | 'music'
      | 'album'
      | 'playlist'
      | 'podcast'
      | 'episode'
      | 'movie'
      | 'series'
      | 'article'
      | 'post'
      | 'book'
      | 'image'
      | 'repository'
      | 'profile'
      | 'other';
    NewMedia: {
      url?: string;
    };
    Preview: {
      url: string;
      normalizedUrl: string;
      /** @example youtube */
      platform: string;
      kind: components['schemas']['Kind'];
      title: string | null;
      description: string | null;
      thumbnail: string | null;
      embedUrl: string | null;
      /** @description The thumbnail by way of this server: a path. */
      picture: string | null;
      author: string | null;
      siteName: string | null;
      favicon: string | null;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      publishedAt: string | null;
      /** @description Seconds. */
      duration: number | null;
      lang: string | null;
    };
    Friend: {
      user: components['schemas']['Person'];
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      since: string;
      /** @description How often you sent them something. */
      sentCount: number;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      lastSentAt: string | null;
      /** @description What you call them, which nobody else sees. */
      nickname: string | null;
    };
    OutgoingRequest: {
      /** Format: uuid */
      id: string;
      /** @description As you typed it. */
      to: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
    };
    NewFriendRequest: {
      username?: string;
      /** Format: email */
      email?: string;
    };
    IncomingRequest: {
      /** Format: uuid */
      id: string;
      user: components['schemas']['Person'];
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
    };
    FriendChange: {
      nickname: string | null;
    };
    Invite: {
      /** Format: uuid */
      id: string;
      code: string;
      url: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      expiresAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      usedCount: number;
      maxUses: number | null;
    };
    NewInvite: {
      maxUses?: number;
      /** @description Seconds. */
      expiresIn?: number;
    };
    Share: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mediaId: string;
      /** Format: uuid */
      fromUserId: string;
      /** Format: uuid */
      toUserId: string;
      /** @description As it was sent. */
      url: string;
      message: string | null;
      startAt: number | null;
      status: components['schemas']['ShareStatus'];
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      deliveredAt: string | null;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      seenAt: string | null;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      watchedAt: string | null;
      watchDuration: number | null;
      archivedBySender: boolean;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      updatedAt: string;
      media: components['schemas']['Card'];
      from: components['schemas']['Person'];
      to: components['schemas']['Person'];
    };
    /** @enum {string} */
    ShareStatus: 'pending' | 'watched' | 'archived';
    Card: {
      /** Format: uuid */
      id: string;
      url: string;
      platform: string;
      kind: components['schemas']['Kind'];
      title: string;
      description: string | null;
      /** @description Where it is on the web. */
      thumbnail: string | null;
      /** @description The same, small, by way of this server: a path. */
      picture: string | null;
      siteName: string;
      author: string | null;
      /** @description Seconds. */
      duration: number | null;
    };
    NewShare: {
      /** Format: uuid */
      mediaId?: string;
      url?: string;
      message?: string | null;
      /** @description Seconds into the media. */
      startAt?: number;
      page?: components['schemas']['PageSnapshot'];
      /** Format: uuid */
      toUserId?: string;
    };
    PageSnapshot: {
      title?: string;
      description?: string;
      image?: string;
      siteName?: string;
      author?: string;
      duration?: number;
      lang?: string;
      selection?: string;
    };
    NewShares: {
      /** Format: uuid */
      mediaId?: string;
      url?: string;
      message?: string | null;
      /** @description Seconds into the media. */
      startAt?: number;
      page?: components['schemas']['PageSnapshot'];
      toUserIds?: string[];
    };
    ShareChange: {
      /** @enum {string} */
      status?: 'pending' | 'watched' | 'archived';
      message?: string | null;
      /** @description Seconds. */
      watchDuration?: number;
    };
    InboxItem: {
      /**
       * Format: uuid
       * @description The share's.
       */
      id: string;
      media: components['schemas']['Card'];
      sharedBy: components['schemas']['Person'];
      message: string | null;
      startAt: number | null;
      status: components['schemas']['ItemStatus'];
      isRead: boolean;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      readAt: string | null;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      watchedAt: string | null;
      /**
       * Format: date-time
       * @description Of `later`: when it comes back as unread. In the inbox: when it came back, if it did.
       * @example 2026-11-25T09:30:00.000Z
       */
      returnsAt: string | null;
      progress: components['schemas']['Progress'];
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      sharedAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      updatedAt: string;
    };
    /** @enum {string} */
    ItemStatus: 'pending' | 'watched' | 'archived' | 'later';
    Progress: {
      /** @description Seconds. */
      position: number;
      /** @description Seconds. */
      duration: number | null;
      /** @description Which seconds were played, in order. */
      covered: [number, number][];
      /**
       * Format: date-time
       * @description Of when the position is.
       * @example 2026-11-25T09:30:00.000Z
       */
      at?: string;
    } | null;
    InboxStats: {
      pending: number;
      watched: number;
      archived: number;
      total: number;
      later: number;
      unread: number;
      byPlatform: {
        [key: string]: number;
      };
      byKind: {
        [key: string]: number;
      };
      bySender: {
        user: components['schemas']['Person'];
        count: number;
      }[];
      /** @description Seconds. */
      watchTime: number;
    };
    ReadUpTo: {
      /** Format: date-time */
      upTo: string;
    };
    ReadChange: {
      /** @default true */
      read?: boolean;
    };
    InboxChange: {
      /** @enum {string} */
      status?: 'pending' | 'watched' | 'archived' | 'later';
      /**
       * Format: date-time
       * @description With `later`: when it comes back by itself, from now on and within a year.
       */
      returnsAt?: string;
      progress?: components['schemas']['ProgressReport'];
    };
    ProgressReport: {
      /** @description Seconds. */
      position: number;
      /** @description Seconds; null where it has no end. */
      duration: number | null;
      /** @description Which seconds were played. They are added to what other reports said. */
      covered: [number, number][];
      /**
       * Format: date-time
       * @description Of when the position is: the latest counts. Now, if missing.
       */
      at?: string;
      /** @description Marks it watched once this part of it has been played; without it, nothing does. */
      watchedFrom?: number;
    };
    Sync: {
      user: components['schemas']['Person'];
      unread: number;
      /**
       * Format: date-time
       * @description When the inbox last changed.
       * @example 2026-11-25T09:30:00.000Z
       */
      latestAt: string | null;
      /** @description The newest 50. */
      inbox: components['schemas']['InboxItem'][];
      /** @description The 50 that came back last, of what was put aside, however old they are. Missing where there are none. */
      returned?: components['schemas']['InboxItem'][];
      friends: components['schemas']['Friend'][];
      requests: components['schemas']['IncomingRequest'][];
    };
    Takeout: {
      export: components['schemas']['Export'];
      import: components['schemas']['Import'];
    };
    Export: {
      /** Format: uuid */
      id: string;
      progress: number;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      doneAt: string | null;
      /**
       * Format: date-time
       * @description When its file is deleted.
       * @example 2026-11-25T09:30:00.000Z
       */
      expiresAt: string;
      /** @enum {string} */
      status: 'working' | 'done' | 'failed';
      bytes: number | null;
    } | null;
    Import: {
      /** Format: uuid */
      id: string;
      progress: number;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      doneAt: string | null;
      /**
       * Format: date-time
       * @description When its file is deleted.
       * @example 2026-11-25T09:30:00.000Z
       */
      expiresAt: string;
      /**
       * @description Ready: it waits for your word.
       * @enum {string}
       */
      status: 'ready' | 'working' | 'done' | 'failed';
      contents: components['schemas']['ImportContents'];
      result: components['schemas']['ImportResult'];
    } | null;
    ImportContents: {
      /** @description Where it was exported. */
      server: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      exportedAt: string;
      username: string;
      displayName: string;
      hasPicture: boolean;
      inbox: number;
      sent: number;
      savedMedia: number;
      friends: number;
    };
    /** @description How many were not here yet. */
    ImportResult: {
      inbox: number;
      sent: number;
      savedMedia: number;
      /** @description What is no link that can be shared here. */
      skipped: number;
      /** @description Friends there: whether they are here too, and by which name, only they know. */
      friends: {
        username: string;
        displayName: string;
      }[];
    } | null;
    ExportLink: {
      url: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      expiresAt: string;
    };
    ExportProof: {
      password?: string;
      /**
       * @description Of the authenticator app, or for recovery.
       * @example 492 039
       */
      code?: string;
    };
    Notification: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'share' | 'request' | 'accepted' | 'watched' | 'security';
      /** @description How many things happened that are told together. */
      count: number;
      /** @description Three at most, called as you call them. */
      people: components['schemas']['Person'][];
      otherPeople: number;
      /** @description Two at most. */
      titles: string[];
      /** @description Of a single share. */
      message: string | null;
      /** @description The newest of them. */
      media: {
        /** @enum {string} */
        kind:
          | 'video'
          | 'short'
          | 'live'
          | 'music'
          | 'album'
          | 'playlist'
          | 'podcast'
          | 'episode'
          | 'movie'
          | 'series'
          | 'article'
          | 'post'
          | 'book'
          | 'image'
          | 'repository'
          | 'profile'
          | 'other';
        picture: string | null;
      } | null;
      /**
       * @description Which security event; of a share, when it came back from where it was put aside; of an answer, since when you are friends.
       * @example passkey.added
       */
      detail: string | null;
      /** @description Of a security event: by what, and from where. */
      security: {
        /** @description Of the device, the token or the passkey that it is about. */
        name: string | null;
        /** @example Firefox on Linux */
        device: string | null;
        /** @description Of an IPv6 address the first half. */
        address: string | null;
      } | null;
      /** @description Shares, requests, people or security events. */
      subjectIds: string[];
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      at: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      seenAt: string | null;
      /** @description What was pushed or mailed of it. */
      deliveries: {
        /** @enum {string} */
        channel: 'push' | 'mail';
        /**
         * @description `dropped`: there was no need any more, or nobody to tell.
         * @enum {string}
         */
        state: 'waiting' | 'sent' | 'dropped' | 'failed';
        /**
         * Format: date-time
         * @example 2026-11-25T09:30:00.000Z
         */
        at: string;
        error: string | null;
      }[];
    };
    UnseenNotifications: {
      unseen: number;
    };
    SeenNotifications: {
      ids?: string[];
    };
    DeliveryStatus: {
      deliveries: {
        host: string;
        /** @enum {string} */
        channel: 'push' | 'mail';
        /** @enum {string} */
        state: 'waiting' | 'sent' | 'dropped' | 'failed';
        count: number;
      }[];
      failingHosts: string[];
    };
    NotificationPreferences: {
      events: {
        share: {
          /** @description Open pages say so, and it stands among the notifications. */
          live: boolean;
          /** @description Browsers show an alert, also while nothing is open. */
          push: boolean;
          mail: boolean;
        };
        request: {
          /** @description Open pages say so, and it stands among the notifications. */
          live: boolean;
          /** @description Browsers show an alert, also while nothing is open. */
          push: boolean;
          mail: boolean;
        };
        accepted: {
          /** @description Open pages say so, and it stands among the notifications. */
          live: boolean;
          /** @description Browsers show an alert, also while nothing is open. */
          push: boolean;
          mail: boolean;
        };
        watched: {
          /** @description Open pages say so, and it stands among the notifications. */
          live: boolean;
          /** @description Browsers show an alert, also while nothing is open. */
          push: boolean;
          mail: boolean;
        };
        security: {
          /** @description Open pages say so, and it stands among the notifications. */
          live: boolean;
          /** @description Browsers show an alert, also while nothing is open. */
          push: boolean;
        };
      };
      /**
       * @description One mail at eight in the morning, each day or on Mondays, instead of single ones.
       * @enum {string}
       */
      digest: 'off' | 'daily' | 'weekly';
      /** @description When no alert comes: those come when they end. */
      quietHours: {
        /** @example 22:00 */
        from: string;
        /** @example 08:00 */
        to: string;
      } | null;
      /** @example Europe/Berlin */
      timeZone: string;
      /** @description Whether alerts name neither people nor titles. */
      hideDetails: boolean;
    };
    NotificationPreferencesChange: {
      events?: {
        share?: {
          /** @description Open pages say so, and it stands among the notifications. */
          live?: boolean;
          /** @description Browsers show an alert, also while nothing is open. */
          push?: boolean;
          mail?: boolean;
        };
        request?: {
          /** @description Open pages say so, and it stands among the notifications. */
          live?: boolean;
          /** @description Browsers show an alert, also while nothing is open. */
          push?: boolean;
          mail?: boolean;
        };
        accepted?: {
          /** @description Open pages say so, and it stands among the notifications. */
          live?: boolean;
          /** @description Browsers show an alert, also while nothing is open. */
          push?: boolean;
          mail?: boolean;
        };
        watched?: {
          /** @description Open pages say so, and it stands among the notifications. */
          live?: boolean;
          /** @description Browsers show an alert, also while nothing is open. */
          push?: boolean;
          mail?: boolean;
        };
        security?: {
          /** @description Open pages say so, and it stands among the notifications. */
          live?: boolean;
          /** @description Browsers show an alert, also while nothing is open. */
          push?: boolean;
        };
      };
      /**
       * @description One mail at eight in the morning, each day or on Mondays, instead of single ones.
       * @enum {string}
       */
      digest?: 'off' | 'daily' | 'weekly';
      quietHours?: {
        /** @example 22:00 */
        from: string;
        /** @example 08:00 */
        to: string;
      } | null;
      timeZone?: string;
      hideDetails?: boolean;
    };
    PushKey: {
      publicKey: string;
    };
    PushSubscription: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'extension' | 'dashboard';
      device: string;
      /**
       * @description The push service of the browser.
       * @example fcm.googleapis.com
       */
      service: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-11-25T09:30:00.000Z
       */
      renewedAt: string;
    };
    NewPushSubscription: {
      /** @enum {string} */
      kind: 'extension' | 'dashboard';
      /** @description What this browser calls itself: its extension and its dashboard say the same, and one of them is told. */
      device: string;
      endpoint: string;
      keys: {
        p256dh: string;
        auth: string;
      };
    };
    PushTestResult: {
      /**
       * @description `sent`: the push service has taken it; the browser shows it in a moment.
       * @enum {string}
       */
      result: 'sent' | 'gone' | 'refused' | 'busy' | 'unreachable';
      error: string | null;
    };
  };
  responses: {
    /** @description `NOT_READY`: the database can take nothing just now. */
    NotReady: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description Seconds. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
