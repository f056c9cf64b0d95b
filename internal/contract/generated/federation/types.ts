// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.
export interface paths {
    readonly "/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document for people */
        readonly get: operations["getDocs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Asks no dependency; a supervisor restarts the process when this fails.
         */
        readonly get: operations["getLiveness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Metrics for Prometheus
         * @description With `AGENTOS_METRICS_REQUIRE_AUTH` (always in `prod`) the service token is wanted as bearer token.
         */
        readonly get: operations["getMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document */
        readonly get: operations["getOpenapi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** May traffic be sent here? */
        readonly get: operations["getReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/federation/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Is the service able to work? */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/federation/peer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The caller's W3C trace context. An invalid or all-zero value starts a new trace and is never an error. */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
                readonly "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
                /** @description Names this one request; a fresh id is made where it is absent or unusable. */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description The tenant to act in. With a credential it must equal the credential's tenant (else 403 `tenant_mismatch`); without one it is honoured in `demo` and `dev` only. */
                readonly "X-Tenant-Id"?: components["parameters"]["TenantId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who is this stack?
         * @description Any caller of a tenant may ask, whatever its scopes.
         */
        readonly get: operations["getPeerInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/federation/peer/capabilities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The caller's W3C trace context. An invalid or all-zero value starts a new trace and is never an error. */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
                readonly "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
                /** @description Names this one request; a fresh id is made where it is absent or unusable. */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description The tenant to act in. With a credential it must equal the credential's tenant (else 403 `tenant_mismatch`); without one it is honoured in `demo` and `dev` only. */
                readonly "X-Tenant-Id"?: components["parameters"]["TenantId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What can this stack do for its peers?
         * @description Any caller of a tenant may ask, whatever its scopes.
         */
        readonly get: operations["getPeerCapabilities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Is the service able to work? */
        readonly get: operations["getHealthAlias"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/peer/capabilities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The caller's W3C trace context. An invalid or all-zero value starts a new trace and is never an error. */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
                readonly "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
                /** @description Names this one request; a fresh id is made where it is absent or unusable. */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description The tenant to act in. With a credential it must equal the credential's tenant (else 403 `tenant_mismatch`); without one it is honoured in `demo` and `dev` only. */
                readonly "X-Tenant-Id"?: components["parameters"]["TenantId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What can this stack do for its peers?
         * @description Any caller of a tenant may ask, whatever its scopes.
         */
        readonly get: operations["getPeerCapabilitiesAlias"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/peer/info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The caller's W3C trace context. An invalid or all-zero value starts a new trace and is never an error. */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
                readonly "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
                /** @description Names this one request; a fresh id is made where it is absent or unusable. */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description The tenant to act in. With a credential it must equal the credential's tenant (else 403 `tenant_mismatch`); without one it is honoured in `demo` and `dev` only. */
                readonly "X-Tenant-Id"?: components["parameters"]["TenantId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who is this stack?
         * @description Any caller of a tenant may ask, whatever its scopes.
         */
        readonly get: operations["getPeerInfoAlias"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of every failure. */
        readonly Error: {
            readonly correlation_id: string;
            readonly error: {
                readonly code: components["schemas"]["ErrorCode"];
                /** @description Facts for a program; which ones depends on the code. */
                readonly details?: {
                    /** @description With `invalid_request`, one entry per fault. */
                    readonly errors?: readonly {
                        readonly message: string;
                        /** @description Where, as in `body.config.max_steps`. */
                        readonly path: string;
                    }[];
                } & {
                    readonly [key: string]: unknown;
                };
                /** @description One sentence for a person, naming the field and the remedy. */
                readonly message: string;
                /** @description Goes with `type`; the member at fault where it is known, as in `messages[0].content`. */
                readonly param?: string | null;
                /** @description Whether the same call may succeed later. */
                readonly retryable: boolean;
                /** @description The kind of failure in OpenAI's words, as in `invalid_request_error`; only where clients of OpenAI call, and on paths that no operation of model-policy has. */
                readonly type?: string;
            };
        };
        /**
         * @description Grows, and never renames. Clients treat an unknown code by the HTTP status and `retryable`.
         * @enum {string}
         */
        readonly ErrorCode: "invalid_request" | "unauthorized" | "forbidden" | "policy_blocked" | "policy_redacted" | "tenant_mismatch" | "tenant_disabled" | "not_found" | "method_not_allowed" | "conflict" | "gone" | "payload_too_large" | "unsupported_media_type" | "max_steps_exceeded" | "outcome_unknown" | "executor_lost" | "quota_exceeded" | "rate_limited" | "internal_error" | "dependency_unavailable" | "overloaded" | "timeout";
        readonly Health: {
            readonly correlation_id: string;
            /** @enum {string} */
            readonly service: "agent-orchestrator" | "model-policy" | "federation" | "executor";
            /** @constant */
            readonly status: "ok";
            /** @description Semantic version of the build. */
            readonly version: string;
        };
        /** @enum {string} */
        readonly ModelTier: "fast" | "balanced" | "premium";
        /** @description What a stack runs. */
        readonly PeerBuild: {
            /** @description The commit it was built from, or `unknown`. */
            readonly git_sha: string;
            /**
             * Format: date-time
             * @description When it was built; without a build, when it was started.
             */
            readonly timestamp: string;
            readonly version: string;
        };
        /** @description What a stack can do for its peers now; only what it really serves is true. */
        readonly PeerCapabilities: {
            readonly limits: {
                /** @description For one tenant. */
                readonly max_concurrent_runs: number;
                readonly max_event_streams: number;
            };
            readonly models: {
                readonly backends: readonly string[];
                /** @description The widest context window of its models. */
                readonly max_context_tokens: number;
                readonly tiers: readonly components["schemas"]["ModelTier"][];
            };
            readonly supports: {
                /** @description It streams the events of forwarded runs. */
                readonly events_stream: boolean;
                /** @description It takes runs that peers forward. */
                readonly runs_forward: boolean;
                readonly tenant_isolation: boolean;
                /** @description It runs tools for its peers. */
                readonly tool_hosting: boolean;
            };
        };
        /** @description What the stack that answers can do. */
        readonly PeerCapabilitiesAnswer: {
            readonly capabilities: components["schemas"]["PeerCapabilities"];
            readonly correlation_id: string;
        };
        /** @description Where a stack's services answer. */
        readonly PeerEndpoints: {
            /** Format: uri */
            readonly "agent-orchestrator_base_url": string;
            /** Format: uri */
            readonly federation_base_url?: string;
            /** Format: uri */
            readonly "model-policy_base_url": string;
        };
        /** @description A stack as it presents itself to its peers. */
        readonly PeerInfo: {
            readonly api_versions: readonly string[];
            readonly build: components["schemas"]["PeerBuild"];
            readonly endpoints: components["schemas"]["PeerEndpoints"];
            readonly environment: string;
            readonly region: string;
            readonly stack_id: string;
            /** @description The SPIFFE trust domain of its certificates; absent where it has none. */
            readonly trust_domain?: string;
        };
        /** @description The stack that answers. */
        readonly PeerInfoAnswer: {
            readonly correlation_id: string;
            readonly peer: components["schemas"]["PeerInfo"];
        };
    };
    responses: {
        /** @description `dependency_unavailable`: something the service needs does not answer; `details.dependency` names it. */
        readonly DependencyUnavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly traceparent: components["headers"]["Traceparent"];
                readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `forbidden`: the caller lacks the operation's scope, or its tenant does not exist; `tenant_mismatch`: the request names another tenant than the credential; `tenant_disabled`; `policy_blocked`: `details.reasons[]` names the policy. */
        readonly Forbidden: {
            headers: {
                readonly traceparent: components["headers"]["Traceparent"];
                readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `internal_error`: a fault of the service; its cause is in the log under the correlation id. */
        readonly InternalError: {
            headers: {
                readonly traceparent: components["headers"]["Traceparent"];
                readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `rate_limited`: too many requests, or too many failed credentials from this address; `quota_exceeded`: a quota of the tenant is used up, `details` holds `limit`, `used`, `window` and `resets_at` where they apply. */
        readonly TooManyRequests: {
            headers: {
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly traceparent: components["headers"]["Traceparent"];
                readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `unauthorized`: there is no credential, or it is unknown, expired or revoked. */
        readonly Unauthorized: {
            headers: {
                readonly traceparent: components["headers"]["Traceparent"];
                readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                readonly "X-Request-Id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
        readonly CorrelationId: string;
        /** @description Names this one request; a fresh id is made where it is absent or unusable. */
        readonly RequestId: string;
        /** @description The tenant to act in. With a credential it must equal the credential's tenant (else 403 `tenant_mismatch`); without one it is honoured in `demo` and `dev` only. */
        readonly TenantId: string;
        /** @description The caller's W3C trace context. An invalid or all-zero value starts a new trace and is never an error. */
        readonly Traceparent: string;
    };
    requestBodies: never;
    headers: {
        /** @description The caller's correlation id, or a fresh one. */
        readonly CorrelationId: string;
        /** @description What is left of the rate's window (IETF httpapi-ratelimit-headers). */
        readonly RateLimit: string;
        /** @description The rate that applies to this operation (IETF httpapi-ratelimit-headers). */
        readonly RateLimitPolicy: string;
        /** @description The id of this request. */
        readonly RequestId: string;
        /** @description Whole seconds after which the same call may succeed. */
        readonly RetryAfter: number;
        /** @description This hop of the W3C trace, in the caller's trace where it named a valid one. */
        readonly Traceparent: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getDocs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page that needs no other host. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getLiveness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The process answers. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Prometheus text exposition format 0.0.4. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getOpenapi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The OpenAPI 3.1 document of the service as one file, aliases written out. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly info: {
                            readonly [key: string]: unknown;
                        };
                        readonly openapi: string;
                        readonly paths: {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every dependency answers, and the service is not stopping. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every dependency answers. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly getPeerInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The caller's W3C trace context. An invalid or all-zero value starts a new trace and is never an error. */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
                readonly "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
                /** @description Names this one request; a fresh id is made where it is absent or unusable. */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description The tenant to act in. With a credential it must equal the credential's tenant (else 403 `tenant_mismatch`); without one it is honoured in `demo` and `dev` only. */
                readonly "X-Tenant-Id"?: components["parameters"]["TenantId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description This stack. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PeerInfoAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly getPeerCapabilities: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The caller's W3C trace context. An invalid or all-zero value starts a new trace and is never an error. */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
                readonly "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
                /** @description Names this one request; a fresh id is made where it is absent or unusable. */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description The tenant to act in. With a credential it must equal the credential's tenant (else 403 `tenant_mismatch`); without one it is honoured in `demo` and `dev` only. */
                readonly "X-Tenant-Id"?: components["parameters"]["TenantId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What it supports, within which limits, and with which models. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PeerCapabilitiesAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly getHealthAlias: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every dependency answers. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly getPeerCapabilitiesAlias: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The caller's W3C trace context. An invalid or all-zero value starts a new trace and is never an error. */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
                readonly "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
                /** @description Names this one request; a fresh id is made where it is absent or unusable. */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description The tenant to act in. With a credential it must equal the credential's tenant (else 403 `tenant_mismatch`); without one it is honoured in `demo` and `dev` only. */
                readonly "X-Tenant-Id"?: components["parameters"]["TenantId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What it supports, within which limits, and with which models. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PeerCapabilitiesAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly getPeerInfoAlias: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The caller's W3C trace context. An invalid or all-zero value starts a new trace and is never an error. */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
                readonly "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
                /** @description Names this one request; a fresh id is made where it is absent or unusable. */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description The tenant to act in. With a credential it must equal the credential's tenant (else 403 `tenant_mismatch`); without one it is honoured in `demo` and `dev` only. */
                readonly "X-Tenant-Id"?: components["parameters"]["TenantId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description This stack. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PeerInfoAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
}
