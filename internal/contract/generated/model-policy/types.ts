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
    readonly "/v1/actions:check": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * May the caller do this now?
         * @description Decides on an action that the caller is about to take: 200 where it may, 403 `policy_blocked` where a policy or a rule of the tenant's ruleset forbids it or wants an approval, 429 `rate_limited` where it comes too often for a policy. Other than a check, it counts against the rates of policies. Services ask it before they call a tool or touch memory.
         */
        readonly post: operations["checkAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/budgets": {
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
         * Show how budgets stand
         * @description Those of the tenant and of the API key that asks, in their present windows; or those of one agent or key. What is held belongs to calls in flight, and to nodes that have leased a little ahead.
         */
        readonly get: operations["listBudgets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cache": {
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
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget the cached answers of the tenant
         * @description Answers are kept where a call allows it (`cache`), at most as long as it says, and only for the same tenant. Calls that follow ask the models again.
         */
        readonly delete: operations["purgeCache"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chat/completions": {
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
        readonly get?: never;
        readonly put?: never;
        /** Complete a chat, in OpenAI's wire format */
        readonly post: operations["chatCompletions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/embeddings": {
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
        readonly get?: never;
        readonly put?: never;
        /** Turn texts into vectors, in OpenAI's wire format */
        readonly post: operations["embeddings"];
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
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/models": {
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
         * List the models that the tenant may use
         * @description In the order of their ids, in our shape under `models` and in OpenAI's under `data`. Clients of OpenAI do not read pages, so that all are listed where `limit` is left out.
         */
        readonly get: operations["listModels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/models:invoke": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Call a model
         * @description `chat` continues a conversation, `embed` turns texts into vectors. With `Accept: text/event-stream` a chat is answered as a stream. What a policy blocks answers 403 `policy_blocked`; what it redacts is redacted before it reaches the model, and before it reaches the caller.
         */
        readonly post: operations["invokeModel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/models/{model_id}": {
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
            readonly path: {
                /** @description A slash in it is written `%2F`. */
                readonly model_id: components["schemas"]["ModelId"];
            };
            readonly cookie?: never;
        };
        /**
         * Look up a model
         * @description A model that the tenant may not use answers like one that does not exist.
         */
        readonly get: operations["getModel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policies": {
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
         * List the tenant's policies
         * @description By policy id, the built-in ones that hold for the tenant among them.
         */
        readonly get: operations["listPolicies"];
        readonly put?: never;
        /**
         * Propose a policy
         * @description Makes version 1, which decides nothing before it is staged or promoted. A `policy_id` that is taken answers 409, and so does a tenant's 257th policy.
         */
        readonly post: operations["createPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policies/{policy_id}": {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        /** Look at a policy */
        readonly get: operations["getPolicy"];
        /**
         * Propose the next version of a policy
         * @description The body is the whole policy; an optional member that is left out is removed. The versions in use stay in use until the new one is staged or promoted.
         */
        readonly put: operations["updatePolicy"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policies/{policy_id}:promote": {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put the staged version in force
         * @description Within a second it decides on every replica. Nothing staged, or another version than the given one, answers 409.
         */
        readonly post: operations["promotePolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policies/{policy_id}:rollback": {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take the last step back
         * @description What is staged is withdrawn. Where nothing is staged, the version that was in force before the present one is in force again; where there was none, the policy decides nothing any more. With `version`, that version is in force again, whatever is staged; it must have been before, else 409. Nothing in use answers 409.
         */
        readonly post: operations["rollbackPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policies/{policy_id}:stage": {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try a version out
         * @description In `shadow` it only tells what it would do; as a `canary` it decides for a share of the runs, and the version in force for the others. It takes the place of what was staged before. A version that has not passed its fixtures, or is in force already, answers 409.
         */
        readonly post: operations["stagePolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policies/{policy_id}:test": {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hold a version against its fixtures
         * @description Each fixture is decided by the version alone. A version that has passed once can be staged; fixtures that fail are an answer like any other.
         */
        readonly post: operations["testPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policies/{policy_id}/versions": {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        /**
         * List a policy's versions
         * @description The latest first.
         */
        readonly get: operations["listPolicyVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policy:check": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Hold a text or an action against a ruleset and the policies
         * @description Tells what they would make of it, and does nothing else. A text is held against the ruleset; an action against the ruleset and the tenant's policies, and the answer explains which policy decided and what staged versions would do. A check answers 200 whatever it decides; the calls that a policy governs answer 403 `policy_blocked` themselves.
         */
        readonly post: operations["checkPolicy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policy/check": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Hold a text or an action against a ruleset and the policies
         * @description Tells what they would make of it, and does nothing else. A text is held against the ruleset; an action against the ruleset and the tenant's policies, and the answer explains which policy decided and what staged versions would do. A check answers 200 whatever it decides; the calls that a policy governs answer 403 `policy_blocked` themselves.
         */
        readonly post: operations["checkPolicyAlias"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/providers": {
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
         * List the providers of models, and how they are
         * @description Those that serve a model which the tenant may use, by their ids: their health, the state of their circuit breaker and the latency of their models, each as the node that answers sees it.
         */
        readonly get: operations["listProviders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/responses": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer a conversation, in the wire format of OpenAI's Responses
         * @description Nothing is stored: the whole conversation comes in `input` each time, and no response can be looked up, continued or canceled by its id. Of tools it takes functions; hosted ones are refused.
         */
        readonly post: operations["responses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/routes": {
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
         * List where calls go
         * @description For each tier and each model that the tenant may name, the models that are tried, in their order, and which of them are not usable now, and why. By `model_ref`.
         */
        readonly get: operations["listRoutes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/usage": {
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
         * Sum up the tenant's model usage
         * @description From the ledger of model calls. JSON by default; with `Accept: text/csv` all rows at once, without regard to `limit` and `after`, or 400 where they are more than 10,000: narrow `from` and `to`.
         */
        readonly get: operations["getUsage"];
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
        /** @description A policy that applies to an action. */
        readonly AppliedPolicy: {
            readonly effect: components["schemas"]["PolicyEffect"];
            /** @description It denies beyond this rate only; a check does not draw from it. */
            readonly limit?: components["schemas"]["PolicyLimit"];
            readonly mode: components["schemas"]["PolicyMode"];
            readonly policy_id: string;
            readonly reason: string;
            readonly version: number;
        };
        /** @description Who asks, as the caller states it. It proves nothing: the tenant and the permissions come from the credential, and what is stated here must agree with it (another tenant answers 403 `tenant_mismatch`) and can only narrow it. */
        readonly AuthContext: {
            readonly policy_context?: components["schemas"]["PolicyContext"];
            readonly principal?: components["schemas"]["AuthPrincipal"];
            /** @description Older, flat form of `principal.principal_id`. */
            readonly principal_id?: string;
            /** @description Informative; grants nothing. */
            readonly roles?: readonly string[];
            /** @description Narrows the scopes of the credential; unknown ones grant nothing. */
            readonly scopes?: readonly string[];
            /** @description The caller's own facts about the session; kept out of logs. */
            readonly session?: {
                readonly [key: string]: unknown;
            };
            /** @description Goes with the flat `principal_id`; any value. */
            readonly subject_type?: string;
            readonly tenant_id: string;
        };
        /** @description The principal on whose behalf the call is made. */
        readonly AuthPrincipal: {
            readonly display_name?: string;
            readonly principal_id: string;
            /** @enum {string} */
            readonly principal_type?: "user" | "service" | "agent";
        };
        /** @description A budget in its present window. Without a limit of one kind, that kind is not limited. */
        readonly Budget: {
            readonly held_cost_usd: number;
            /** @description Upper bounds of calls in flight, and what nodes lease ahead. */
            readonly held_tokens: number;
            readonly max_cost_usd?: number;
            readonly max_tokens?: number;
            /** Format: date-time */
            readonly resets_at: string;
            /** @description Whose it is: `tenant`, `agent:<agent_id>` or `key:<key_id>`. */
            readonly subject: string;
            readonly used_cost_usd: number;
            readonly used_tokens: number;
            /** @enum {string} */
            readonly window: "minute" | "hour" | "day" | "month";
        };
        /** @description Allows an answer that was given before to the very same question in the same tenant: same model, messages, tools and settings, as they are once the tenant's rules have been at them. Entitlements, policies, rules and rates are decided as for any other call; what comes from the cache uses no tokens and costs nothing. Left out: the model is asked. */
        readonly CacheTerms: {
            /** @description How old the answer may be, and how long the one that comes is kept. */
            readonly max_age_seconds: number;
        };
        /** @description OpenAI's chat completion. */
        readonly ChatCompletion: {
            readonly choices: readonly {
                readonly finish_reason: components["schemas"]["FinishReason"];
                /** @constant */
                readonly index: 0;
                readonly logprobs: null;
                readonly message: {
                    readonly content: string | null;
                    readonly refusal: string | null;
                    /** @constant */
                    readonly role: "assistant";
                    readonly tool_calls?: readonly components["schemas"]["ChatCompletionToolCall"][];
                };
            }[];
            /** @description Unix seconds. */
            readonly created: number;
            readonly id: string;
            /** @description The id of the model that answered. */
            readonly model: string;
            /** @constant */
            readonly object: "chat.completion";
            readonly usage: components["schemas"]["CompletionUsage"];
        };
        /** @description One chunk of a streamed chat completion. The chunk with the usage has no choices. */
        readonly ChatCompletionChunk: {
            readonly choices: readonly {
                readonly delta: {
                    readonly content?: string | null;
                    /** @constant */
                    readonly role?: "assistant";
                    readonly tool_calls?: readonly {
                        readonly function?: {
                            readonly arguments?: string;
                            readonly name?: string;
                        };
                        readonly id?: string;
                        readonly index: number;
                        /** @constant */
                        readonly type?: "function";
                    }[];
                };
                readonly finish_reason: components["schemas"]["FinishReason"] | null;
                /** @constant */
                readonly index: 0;
                readonly logprobs?: null;
            }[];
            /** @description Unix seconds. */
            readonly created: number;
            readonly id: string;
            readonly model: string;
            /** @constant */
            readonly object: "chat.completion.chunk";
            readonly usage?: components["schemas"]["CompletionUsage"] | null;
        };
        /** @description A message in OpenAI's shape. Of content parts text and images are read; other kinds are refused. */
        readonly ChatCompletionMessage: {
            readonly content?: string | readonly ({
                readonly text: string;
                /** @constant */
                readonly type: "text";
            } | {
                readonly image_url: {
                    /** @enum {string} */
                    readonly detail?: "auto" | "low" | "high";
                    /** @description A `data:` URL. Others are refused: nothing is fetched on behalf of a caller, neither by this service nor by a backend. */
                    readonly url: string;
                };
                /** @constant */
                readonly type: "image_url";
            })[] | null;
            readonly name?: string;
            /** @enum {string} */
            readonly role: "system" | "developer" | "user" | "assistant" | "tool";
            readonly tool_call_id?: string;
            readonly tool_calls?: readonly components["schemas"]["ChatCompletionToolCall"][] | null;
        };
        /** @description OpenAI's request for a chat completion. A member that asks for something which the answer would lack is refused by name; those that only tune how a model samples, or how an account is served, are accepted and ignored, as are members that are not listed here. `model` also takes `tier:fast|balanced|premium`. */
        readonly ChatCompletionRequest: {
            /** @description Answers 400 unless it is null: answers are text. */
            readonly audio?: unknown;
            /** @description An addition to OpenAI's request: allows an answer that was given before to the very same question, as `request.cache` of `POST /v1/models:invoke`. */
            readonly cache?: components["schemas"]["CacheTerms"] | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly frequency_penalty?: number | null;
            /** @description The older form of `tool_choice`; answers 400 unless it is null. */
            readonly function_call?: unknown;
            /** @description The older form of `tools`; answers 400 unless it is null or empty. */
            readonly functions?: unknown;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly logit_bias?: Record<string, never> | null;
            /** @description `true` answers 400: no log probabilities are given. */
            readonly logprobs?: boolean | null;
            readonly max_completion_tokens?: number | null;
            /** @description Older name of `max_completion_tokens`, which wins where both are given. */
            readonly max_tokens?: number | null;
            readonly messages: readonly components["schemas"]["ChatCompletionMessage"][];
            /** @description Accepted for the sake of clients, and used for nothing. */
            readonly metadata?: Record<string, never> | null;
            /** @description `text`; anything else answers 400. */
            readonly modalities?: readonly string[] | null;
            readonly model: components["schemas"]["ModelRef"];
            /** @description Answers 400 unless it is null: what is let through is for the tenant's own policies to say. */
            readonly moderation?: unknown;
            /** @description One choice is all that is made; more answers 400. */
            readonly n?: number | null;
            /** @description `false`: at most one call is in the answer, the first that the model asks for. */
            readonly parallel_tool_calls?: boolean | null;
            /** @description An addition to OpenAI's request: facts about the data that policies decide by, the same as `auth.policy_context` of `POST /v1/models:invoke`. OpenAI's Python client sends it by `extra_body`. */
            readonly policy_context?: components["schemas"]["PolicyContext"] | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly prediction?: Record<string, never> | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly presence_penalty?: number | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly prompt_cache_key?: string | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly prompt_cache_options?: unknown;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly prompt_cache_retention?: unknown;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly reasoning_effort?: string | null;
            /** @description An addition to OpenAI's request, the same as `requirements` of `POST /v1/models:invoke`. OpenAI's Python client sends it by `extra_body`. */
            readonly requirements?: components["schemas"]["Requirements"] | null;
            readonly response_format?: components["schemas"]["ResponseFormat"] | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly safety_identifier?: string | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly seed?: number | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly service_tier?: string | null;
            readonly stop?: string | readonly string[] | null;
            /** @description Nothing is stored: `true` answers 400. */
            readonly store?: boolean | null;
            /** @description Answer as server-sent events that end with `data: [DONE]`. */
            readonly stream?: boolean | null;
            readonly stream_options?: {
                /** @description One more chunk before the end, without choices, carries the usage. */
                readonly include_usage?: boolean | null;
            } | null;
            readonly temperature?: number | null;
            /** @description `auto` where tools are given, `none` where there are none. */
            readonly tool_choice?: ("auto" | "none" | "required") | {
                readonly function: {
                    readonly name: string;
                };
                /** @constant */
                readonly type: "function";
            } | {
                readonly allowed_tools: {
                    /** @enum {string} */
                    readonly mode: "auto" | "required";
                    readonly tools: readonly {
                        readonly function: {
                            readonly name: string;
                        };
                        /** @constant */
                        readonly type: "function";
                    }[];
                };
                /** @constant */
                readonly type: "allowed_tools";
            } | null;
            readonly tools?: readonly components["schemas"]["ChatCompletionTool"][] | null;
            /** @description Above 0 it answers 400, as `logprobs`. */
            readonly top_logprobs?: number | null;
            readonly top_p?: number | null;
            /** @description Accepted for the sake of clients; usage is booked to the credential's principal. */
            readonly user?: string | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly verbosity?: string | null;
            /** @description Answers 400 unless it is null: no hosted tool runs here. */
            readonly web_search_options?: unknown;
        };
        /** @description A function that the model may ask for, in OpenAI's shape. */
        readonly ChatCompletionTool: {
            readonly function: {
                readonly description?: string;
                readonly name: string;
                /** @description JSON Schema of the arguments; absent, there are none. */
                readonly parameters?: {
                    readonly [key: string]: unknown;
                };
                /** @description `true`: told to backends that see to it; check the arguments of a call all the same. */
                readonly strict?: boolean | null;
            };
            /** @constant */
            readonly type: "function";
        };
        /** @description A call that the model asks for, in OpenAI's shape. */
        readonly ChatCompletionToolCall: {
            readonly function: {
                /** @description JSON as the model wrote it. */
                readonly arguments: string;
                readonly name: string;
            };
            readonly id: string;
            /** @constant */
            readonly type: "function";
        };
        /** @description The conversation so far and the tools that the model may ask for. */
        readonly ChatInput: {
            readonly messages: readonly components["schemas"]["ChatMessage"][];
            /** @description `auto` (as when absent), `none`, `required` (some tool must be called), or the name of the tool to call. */
            readonly tool_choice?: string;
            readonly tools?: readonly components["schemas"]["ModelTool"][];
        };
        /** @description A conversation to continue. */
        readonly ChatInvocation: {
            readonly cache?: components["schemas"]["CacheTerms"];
            /**
             * @description Decides all that is decided before a model is asked (entitlement, policies on the input, limits and budget, the route) and asks none: the output is empty, the usage zero, nothing is billed or held, and `route` names the model that would be asked first.
             * @default false
             */
            readonly dry_run: boolean;
            readonly generation?: components["schemas"]["Generation"];
            readonly input: components["schemas"]["ChatInput"];
            readonly model_ref: components["schemas"]["ModelRef"];
            /** @enum {string} */
            readonly operation: "chat";
            /** @description The caller's name for this call; absent, the request's own id serves. */
            readonly request_id?: string;
            readonly requirements?: components["schemas"]["Requirements"];
        };
        /** @description One message. `content` may be left out only where an assistant's message consists of tool calls. */
        readonly ChatMessage: {
            /** @description Text, or parts. Images are for models that take them; only the user's messages may hold them. */
            readonly content?: string | readonly ({
                readonly text: string;
                /** @constant */
                readonly type: "text";
            } | {
                /** @description The file in base64. */
                readonly data: string;
                /**
                 * @description How closely to look, for models that can be told.
                 * @enum {string}
                 */
                readonly detail?: "auto" | "low" | "high";
                /** @enum {string} */
                readonly media_type: "image/png" | "image/jpeg" | "image/gif" | "image/webp";
                /** @constant */
                readonly type: "image";
            })[];
            /** @description Of the speaker, or of the tool with role `tool`. */
            readonly name?: string;
            /** @enum {string} */
            readonly role: "system" | "user" | "assistant" | "tool";
            /** @description With role `tool`: the call that this answers. */
            readonly tool_call_id?: string;
            /** @description With role `assistant`: the calls that it made. */
            readonly tool_calls?: readonly components["schemas"]["ModelToolCall"][];
        };
        /** @description The model's message. */
        readonly ChatOutput: {
            /**
             * @description Why the model stopped; absent where its provider does not say.
             * @enum {string}
             */
            readonly finish_reason?: "stop" | "length" | "tool_calls" | "content_filter";
            readonly message: {
                /** @description Empty where the model only asks for tools. */
                readonly content: string;
                /** @constant */
                readonly role: "assistant";
            };
            readonly tool_calls: readonly components["schemas"]["ModelToolCall"][];
            /** @constant */
            readonly type: "chat";
        };
        /** @description Who would act, where that is not the caller; it is asked about, and grants nothing. */
        readonly CheckedSubject: {
            readonly agent_id?: string;
            /** @enum {string} */
            readonly kind?: "user" | "service" | "agent";
            readonly principal_id?: string;
            readonly run_id?: string;
        };
        /** @description Tokens in OpenAI's names. */
        readonly CompletionUsage: {
            readonly completion_tokens: number;
            readonly prompt_tokens: number;
            readonly total_tokens: number;
        };
        /** @description What became of a model on the way to an answer. */
        readonly ConsideredModel: {
            /** @description The id of the provider. */
            readonly backend: string;
            readonly model: string;
            /**
             * @description `skipped`: it was not asked.
             * @enum {string}
             */
            readonly outcome: "chosen" | "skipped" | "failed";
            /** @description Why it was not chosen: of a failure, its error code. Never content. */
            readonly reason?: string;
        };
        /** @description OpenAI's list of embeddings. */
        readonly EmbeddingList: {
            readonly data: readonly {
                /** @description Numbers, or base64 of little-endian 32-bit floats where that was asked for. */
                readonly embedding: readonly number[] | string;
                readonly index: number;
                /** @constant */
                readonly object: "embedding";
            }[];
            readonly model: string;
            /** @constant */
            readonly object: "list";
            readonly usage: {
                readonly prompt_tokens: number;
                readonly total_tokens: number;
            };
        };
        /** @description OpenAI's request for embeddings. Arrays of tokens are refused; members that are not listed here are ignored. */
        readonly EmbeddingRequest: {
            /** @description An addition to OpenAI's request: allows an answer that was given before to the very same question, as `request.cache` of `POST /v1/models:invoke`. */
            readonly cache?: components["schemas"]["CacheTerms"] | null;
            /** @description Length of the vectors; a model that has no vectors of that length answers 400. */
            readonly dimensions?: number | null;
            /**
             * @description `float` where it is left out. OpenAI's clients ask for `base64` by themselves and decode it: the same numbers, as little-endian float32.
             * @enum {string|null}
             */
            readonly encoding_format?: "float" | "base64" | null;
            readonly input: readonly string[] | string;
            readonly model: components["schemas"]["ModelRef"];
            /** @description An addition to OpenAI's request: facts about the data that policies decide by, the same as `auth.policy_context` of `POST /v1/models:invoke`. OpenAI's Python client sends it by `extra_body`. */
            readonly policy_context?: components["schemas"]["PolicyContext"] | null;
            /** @description An addition to OpenAI's request, the same as `requirements` of `POST /v1/models:invoke`. OpenAI's Python client sends it by `extra_body`. */
            readonly requirements?: components["schemas"]["Requirements"] | null;
            /** @description Accepted for the sake of clients; usage is booked to the credential's principal. */
            readonly user?: string | null;
        };
        /** @description The texts, each to become one vector. */
        readonly EmbedInput: {
            /**
             * @description How vectors are written: numbers (as when absent), or base64 of little-endian 32-bit floats.
             * @enum {string}
             */
            readonly encoding_format?: "float" | "base64";
            readonly texts: readonly string[];
        };
        /** @description Texts to turn into vectors. */
        readonly EmbedInvocation: {
            readonly cache?: components["schemas"]["CacheTerms"];
            /**
             * @description Decides all that is decided before a model is asked (entitlement, policies on the input, limits and budget, the route) and asks none: the output is empty, the usage zero, nothing is billed or held, and `route` names the model that would be asked first.
             * @default false
             */
            readonly dry_run: boolean;
            readonly input: components["schemas"]["EmbedInput"];
            readonly model_ref: components["schemas"]["ModelRef"];
            /** @enum {string} */
            readonly operation: "embed";
            /** @description The caller's name for this call; absent, the request's own id serves. */
            readonly request_id?: string;
            readonly requirements?: components["schemas"]["Requirements"];
        };
        /** @description One vector for each text, in the order of the texts. */
        readonly EmbedOutput: {
            readonly embeddings: readonly {
                readonly index: number;
                /** @description Numbers, or base64 of little-endian 32-bit floats where that was asked for. */
                readonly vector: readonly number[] | string;
            }[];
            /** @constant */
            readonly type: "embedding";
        };
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
        /**
         * @description What a rule can find in a text. `api_key` covers the key formats of well-known services, `password` a secret that is assigned to a telling name or stands in a URL; `crypto_address` the addresses of wallets of Bitcoin, Litecoin, Dogecoin, Tron and Ethereum; `national_id` the numbers of persons of Belgium, Brazil, China, Denmark, Finland, France, Germany, India, Italy, Korea, the Netherlands, Norway, Poland, Portugal, South Africa, Spain, Sweden, Switzerland, the United Kingdom and the United States, by their check digits and, where those say too little, by the words before them. `person` and `location` are found by an external detector alone (`AGENTOS_PII_DETECTOR_URL`), which then also looks for the other kinds of the ruleset; an answer that it has to examine comes only once it is whole.
         * @enum {string}
         */
        readonly FindingKind: "private_key" | "jwt" | "api_key" | "password" | "email" | "payment_card" | "iban" | "crypto_address" | "national_id" | "phone" | "mac_address" | "ip_address" | "person" | "location";
        /**
         * @description Why the model stopped, in OpenAI's words.
         * @enum {string}
         */
        readonly FinishReason: "stop" | "length" | "tool_calls" | "content_filter";
        /** @description A staged version that does not decide on this action, and what it would do. */
        readonly ForeseenPolicy: {
            /** @description What would be decided with this version in force. */
            readonly decision: components["schemas"]["PolicyEffect"];
            /**
             * @description `none` where the version does not apply and the one in force does.
             * @enum {string}
             */
            readonly effect: "allow" | "deny" | "redact" | "require_approval" | "none";
            readonly mode: components["schemas"]["PolicyMode"];
            readonly policy_id: string;
            readonly reason: string;
            readonly version: number;
        };
        /** @description How the answer is generated; what is absent is left to the model. */
        readonly Generation: {
            /** @description At most the model's own limit. */
            readonly max_output_tokens?: number;
            readonly response_format?: components["schemas"]["ResponseFormat"];
            /** @description Generation ends before the first of these. */
            readonly stop?: string | readonly string[];
            readonly temperature?: number;
            readonly top_p?: number;
        };
        readonly Health: {
            readonly correlation_id: string;
            /** @enum {string} */
            readonly service: "agent-orchestrator" | "model-policy" | "federation" | "executor";
            /** @constant */
            readonly status: "ok";
            /** @description Semantic version of the build. */
            readonly version: string;
        };
        /** @description One call of a model. Members that are not known are ignored. Nothing but `request` is needed: the tenant comes from the credential, a trace from the header or a fresh one. */
        readonly InvokeRequest: {
            readonly auth?: components["schemas"]["AuthContext"];
            /** @description `operation` says which of the two it is. */
            readonly request: components["schemas"]["ChatInvocation"] | components["schemas"]["EmbedInvocation"];
            /** @description The W3C trace context of the caller; takes precedence over the header. An invalid or all-zero value starts a new trace and is never an error. */
            readonly traceparent?: unknown;
        };
        /** @description What the model answered, what it cost, which policy outcome it had and which route it took. */
        readonly InvokeResponse: {
            readonly correlation_id: string;
            readonly response: components["schemas"]["InvokeResult"];
            /** @description The trace that the call belongs to. */
            readonly traceparent?: string;
        };
        /** @description The outcome of one call of a model. */
        readonly InvokeResult: {
            /** @description By the model's price; absent where it has none. */
            readonly cost_usd?: number;
            /** @description From the arrival of the request to the end of the answer. */
            readonly latency_ms: number;
            /** @description By the operation: `chat` or `embedding`. */
            readonly output: components["schemas"]["ChatOutput"] | components["schemas"]["EmbedOutput"];
            readonly policy_outcome: components["schemas"]["PolicyOutcome"];
            readonly request_id: string;
            readonly route: components["schemas"]["Route"];
            /**
             * @description A call that fails as a whole answers with the error envelope instead; `error` marks an output that is not what was asked for.
             * @enum {string}
             */
            readonly status: "ok" | "error";
            readonly usage: components["schemas"]["TokenUsage"];
        };
        /** @description A model that the caller's tenant may use. */
        readonly Model: {
            readonly capabilities: readonly components["schemas"]["ModelCapability"][];
            /** @description Input and output together. */
            readonly context_window_tokens: number;
            /** @description Length of its vectors; only for models that embed. */
            readonly dimensions?: number;
            /** @description Zero for a model that only embeds. */
            readonly max_output_tokens: number;
            readonly model_id: components["schemas"]["ModelId"];
            /** @description Absent for a local model that costs nothing. */
            readonly price?: components["schemas"]["ModelPrice"];
            /** @description The id of the configured provider that serves it. */
            readonly provider: string;
            /** @description The first tier that names the model; absent where none does. */
            readonly tier?: components["schemas"]["ModelTier"];
        };
        /** @description One model, in our shape under `model` and in OpenAI's beside it. */
        readonly ModelAnswer: {
            readonly correlation_id: string;
            /** @description Unix seconds; when the service read its models file. */
            readonly created: number;
            readonly id: components["schemas"]["ModelId"];
            readonly model: components["schemas"]["Model"];
            /** @constant */
            readonly object: "model";
            /** @description The id of the provider. */
            readonly owned_by: string;
        };
        /**
         * @description What a model can be asked to do.
         * @enum {string}
         */
        readonly ModelCapability: "chat" | "embed";
        /** @description Data of the event `delta`: text that the model has added; the deltas joined are the message of the final `response`. */
        readonly ModelDelta: {
            readonly text: string;
        };
        /** @description A model's id as configured, for example `builtin/rules`. In a path its slash is written `%2F`. */
        readonly ModelId: string;
        /** @description The models of the tenant by id, in our shape and in OpenAI's; both members list the same models. */
        readonly ModelPage: {
            readonly correlation_id: string;
            readonly data: readonly components["schemas"]["OpenaiModel"][];
            readonly has_more: boolean;
            readonly models: readonly components["schemas"]["Model"][];
            /** @description Cursor of the next page, for `after`; absent on the last. */
            readonly next?: string;
            /** @constant */
            readonly object: "list";
        };
        /** @description List price in US dollars for a million tokens. */
        readonly ModelPrice: {
            readonly input_per_million_usd: number;
            /** @description Zero for a model that only embeds. */
            readonly output_per_million_usd: number;
        };
        /** @description A provider of models that the tenant may use, and how it is, as this node sees it. */
        readonly ModelProvider: {
            readonly breaker: {
                /** @description Where calls are kept from it. */
                readonly retry_after_seconds?: number;
                /**
                 * @description `open`: calls are kept from it; `half_open`: one may try it.
                 * @enum {string}
                 */
                readonly state: "closed" | "open" | "half_open";
            };
            /** Format: date-time */
            readonly checked_at: string;
            /** @description `builtin`, `openai`, `anthropic`, `ollama` or `bedrock`. */
            readonly kind: string;
            /** @description Of that sign of life. */
            readonly latency_ms: number;
            readonly location: components["schemas"]["ProviderLocation"];
            readonly models: readonly {
                /** @description What 95 of 100 whole answers of the last five minutes did not exceed; absent while fewer than five are known. */
                readonly answer_p95_ms?: number;
                /** @description The same of streams, until their first text. */
                readonly first_text_p95_ms?: number;
                readonly model_id: components["schemas"]["ModelId"];
            }[];
            /** @description What `route.backend` names. */
            readonly provider_id: string;
            /** @description As the models file states it, and as policies know it by `resource.region`; absent where nobody stated it. */
            readonly region?: string;
            /**
             * @description Whether it gave a sign of life when it was asked last, at most 15 seconds ago.
             * @enum {string}
             */
            readonly status: "ok" | "unavailable";
        };
        /** @description `tier:fast`, `tier:balanced`, `tier:premium`, or the id of a model. An unknown one answers 404, never with a silent default. */
        readonly ModelRef: string;
        /** @description The models that a `model_ref` leads to, in the order in which they are tried. */
        readonly ModelRoute: {
            /** @description The model that this share of the runs tries before the others. */
            readonly canary?: {
                readonly model: components["schemas"]["ModelId"];
                readonly percent: number;
            };
            readonly model_ref: components["schemas"]["ModelRef"];
            readonly models: readonly {
                readonly location: components["schemas"]["ProviderLocation"];
                readonly model: components["schemas"]["ModelId"];
                readonly provider: string;
                /** @description Why they do not. */
                readonly reasons: readonly string[];
                /** @description Whether the tenant's calls go there now. */
                readonly usable: boolean;
            }[];
        };
        /** @enum {string} */
        readonly ModelTier: "fast" | "balanced" | "premium";
        /** @description A tool as the model is told of it. */
        readonly ModelTool: {
            readonly description?: string;
            /** @description JSON Schema of its arguments. */
            readonly input_schema: {
                readonly [key: string]: unknown;
            };
            /** @description What the model calls it by; unique within the call. */
            readonly name: string;
            readonly tool_id: string;
        };
        /** @description A call of a tool that the model asks for. */
        readonly ModelToolCall: {
            /** @description An object; a string is what the model wrote where that is not a JSON object. */
            readonly arguments: {
                readonly [key: string]: unknown;
            } | string;
            readonly name: string;
            readonly tool_call_id: string;
            readonly tool_id: string;
        };
        /** @description A failure in OpenAI's shape; `code` is of our table, the correlation id is in the header. */
        readonly OpenaiError: {
            readonly error: {
                /** @description An error code of the platform. */
                readonly code: string;
                readonly message: string;
                /** @description The member at fault where it is known. */
                readonly param: string | null;
                /** @enum {string} */
                readonly type: "invalid_request_error" | "authentication_error" | "permission_error" | "rate_limit_error" | "insufficient_quota" | "server_error";
            };
        };
        /** @description A model in OpenAI's shape. */
        readonly OpenaiModel: {
            /** @description Unix seconds; when the service read its models file. */
            readonly created: number;
            readonly id: components["schemas"]["ModelId"];
            /** @constant */
            readonly object: "model";
            /** @description The id of the provider. */
            readonly owned_by: string;
        };
        /** @description A policy at its latest version, with the versions that are in use. */
        readonly Policy: {
            /** @description What it is about: `model.chat`, `model.embed`, `tool.invoke`, `memory.read`, `memory.write`, `memory.delete`; a final `*` stands for any ending. */
            readonly actions: readonly string[];
            /** @description It comes with the platform, and holds until the tenant puts its own of that id in force. */
            readonly built_in: boolean;
            /**
             * Format: date-time
             * @description Absent for a built-in policy.
             */
            readonly created_at?: string;
            readonly description?: string;
            readonly effect: components["schemas"]["PolicyEffect"];
            /** @description What must hold before the version can be staged. */
            readonly fixtures: readonly components["schemas"]["PolicyFixture"][];
            readonly limit?: components["schemas"]["PolicyLimit"];
            readonly policy_id: string;
            /** @description What the caller is told. */
            readonly reason: string;
            /** @description To what: a model id, a tool id, or `<namespace>/<key>` of memory; a final `*` stands for any ending. */
            readonly resources: readonly string[];
            /** @description For `redact`, and only there: the ruleset that the call's content is held against beside the tenant's own. */
            readonly ruleset?: string;
            /** @description The versions in use: one that is enforced, one that is staged, both or none. */
            readonly stages: readonly components["schemas"]["PolicyStage"][];
            /** @description Who it is about: `*`, `agent:<agent_id>` or `principal:<principal_id>`; a final `*` stands for any ending. */
            readonly subjects: readonly string[];
            readonly tenant_id: string;
            /** @description The latest version has passed its fixtures. */
            readonly tested: boolean;
            /**
             * Format: date-time
             * @description Absent for a built-in policy.
             */
            readonly updated_at?: string;
            /** @description The latest; which ones are in use, `stages` says. */
            readonly version: number;
            /** @description A condition in the Common Expression Language over `subject` (`principal_id`, `kind`, `agent_id`, `run_id`), `action`, `resource` (`id`; of a model `backend`, `local`, `region`; of a tool `tool_kind`, `effect`, `host`, `method`; of memory `namespace`, `key`), `context` (`data_classification`, `region`, `purpose`, `consent_tags`) and `attributes`; what is not stated is empty, but for a region that is unknown: `resource.region` is then not there, which `has(resource.region)` tells, and no condition that looks at it can be evaluated. There are comparisons, `in`, `&&`, `||`, `!`, `?:`, `has`, `size`, `startsWith`, `endsWith`, `contains`, and `all`, `exists`, `exists_one`, of which none may stand within another; no arithmetic and no patterns, so that its time is bounded. Absent, the policy always applies. What cannot be evaluated denies. */
            readonly when?: string;
        };
        /** @description Something that somebody is about to do. Every text within `attributes` is checked like content. */
        readonly PolicyAction: {
            /** @description Facts about it. */
            readonly attributes?: {
                readonly [key: string]: unknown;
            };
            /** @description Noun and verb, for example `tool.invoke`. */
            readonly kind: string;
            /** @description What it is done to. */
            readonly resource: string;
        };
        /** @description `content`, `action`, or both; the outcome covers all that was sent. */
        readonly PolicyCheck: {
            readonly action?: components["schemas"]["PolicyAction"];
            readonly content?: {
                readonly text: string;
                /** @enum {string} */
                readonly type: "text";
            };
            /** @description The caller's name for this check; absent, the request's own id serves. */
            readonly request_id?: string;
            /** @description The id of a ruleset; absent, the default policy of the tenant, else `default`. An unknown one answers 404. */
            readonly ruleset?: string;
            readonly subject?: components["schemas"]["CheckedSubject"];
        } & (unknown | unknown);
        /** @description A check answers 200 whatever it decides. */
        readonly PolicyCheckAnswer: {
            readonly correlation_id: string;
            readonly policy_result: components["schemas"]["PolicyResult"];
        };
        /** @description A text or an action to hold against a ruleset. Members that are not known are ignored. */
        readonly PolicyCheckRequest: {
            readonly auth?: components["schemas"]["AuthContext"];
            readonly policy_check: components["schemas"]["PolicyCheck"];
            /** @description The W3C trace context of the caller; takes precedence over the header. An invalid or all-zero value starts a new trace and is never an error. */
            readonly traceparent?: unknown;
        };
        /** @description Facts about the data that policies may decide by. */
        readonly PolicyContext: {
            readonly consent_tags?: readonly string[];
            readonly data_classification?: string;
            readonly purpose?: string;
            readonly region?: string;
        };
        /** @description A policy to propose; nothing changes until a version of it is staged or promoted. */
        readonly PolicyCreate: {
            /** @description What it is about: `model.chat`, `model.embed`, `tool.invoke`, `memory.read`, `memory.write`, `memory.delete`; a final `*` stands for any ending. */
            readonly actions: readonly string[];
            readonly description?: string;
            readonly effect: components["schemas"]["PolicyEffect"];
            /** @description What must hold before the version can be staged. */
            readonly fixtures: readonly components["schemas"]["PolicyFixture"][];
            readonly limit?: components["schemas"]["PolicyLimit"];
            /** @description Chosen by the platform where absent. `pol_baseline` takes the place of the built-in policy of that name. */
            readonly policy_id?: components["schemas"]["PolicyId"];
            /** @description What the caller is told. */
            readonly reason: string;
            /** @description To what: a model id, a tool id, or `<namespace>/<key>` of memory; a final `*` stands for any ending. */
            readonly resources: readonly string[];
            /** @description For `redact`, and only there: the ruleset that the call's content is held against beside the tenant's own. */
            readonly ruleset?: string;
            /** @description Who it is about: `*`, `agent:<agent_id>` or `principal:<principal_id>`; a final `*` stands for any ending. */
            readonly subjects: readonly string[];
            /** @description A condition in the Common Expression Language over `subject` (`principal_id`, `kind`, `agent_id`, `run_id`), `action`, `resource` (`id`; of a model `backend`, `local`, `region`; of a tool `tool_kind`, `effect`, `host`, `method`; of memory `namespace`, `key`), `context` (`data_classification`, `region`, `purpose`, `consent_tags`) and `attributes`; what is not stated is empty, but for a region that is unknown: `resource.region` is then not there, which `has(resource.region)` tells, and no condition that looks at it can be evaluated. There are comparisons, `in`, `&&`, `||`, `!`, `?:`, `has`, `size`, `startsWith`, `endsWith`, `contains`, and `all`, `exists`, `exists_one`, of which none may stand within another; no arithmetic and no patterns, so that its time is bounded. Absent, the policy always applies. What cannot be evaluated denies. */
            readonly when?: string;
        };
        /**
         * @description `redacted`: it may pass, without the spans that `redactions` lists.
         * @enum {string}
         */
        readonly PolicyDecision: "allowed" | "blocked" | "redacted";
        /**
         * @description What a policy does where it applies. The strongest of all that apply decides: `deny`, then `require_approval`, then `redact`, then `allow`; where none applies, the action is denied. `require_approval` refuses the action and says that an approval is missing.
         * @enum {string}
         */
        readonly PolicyEffect: "allow" | "deny" | "redact" | "require_approval";
        /** @description How the tenant's policies decide on an action. */
        readonly PolicyExplanation: {
            /** @description All that apply, the strongest first; then those that deny beyond a rate. */
            readonly applied: readonly components["schemas"]["AppliedPolicy"][];
            /** @description Absent where nothing applies, and so the action is denied. */
            readonly decided_by?: components["schemas"]["AppliedPolicy"];
            readonly effect: components["schemas"]["PolicyEffect"];
            /** @description Staged versions that do not decide here: those in shadow, and canaries whose share this is not. */
            readonly shadow: readonly components["schemas"]["ForeseenPolicy"][];
        };
        /** @description A case that the version must decide as `expect` says before it can be staged. It is held against the version alone: `none` where it does not apply. */
        readonly PolicyFixture: {
            /** @description One of those that policies decide on. */
            readonly action: string;
            /** @description Facts about the resource, as in an action of `policy:check`. */
            readonly attributes?: {
                readonly [key: string]: unknown;
            };
            readonly context?: components["schemas"]["PolicyContext"];
            /** @enum {string} */
            readonly expect: "allow" | "deny" | "redact" | "require_approval" | "none";
            readonly name: string;
            readonly resource: string;
            readonly subject?: components["schemas"]["PolicySubject"];
        };
        /** @description `pol_` and 1 to 60 letters, digits, `-`, `_` and `.`. */
        readonly PolicyId: string;
        /** @description Makes a denial hold only beyond a rate, counted over all processes. A call refused by it answers 429 `rate_limited`. */
        readonly PolicyLimit: {
            /**
             * @description Who has a rate of its own. What belongs to no agent, or no run, is counted by its principal.
             * @enum {string}
             */
            readonly per: "agent" | "principal" | "run" | "tenant";
            /** @description The length of a window, which begins with the first call after the one before has ended. */
            readonly per_seconds: number;
            /** @description How many pass in a window. */
            readonly requests: number;
        };
        /**
         * @description How far a version has come: `shadow` only tells what it would do, `canary` decides for a share of the runs, `enforce` decides.
         * @enum {string}
         */
        readonly PolicyMode: "shadow" | "canary" | "enforce";
        /** @description What the policies made of a call. */
        readonly PolicyOutcome: {
            readonly decision: components["schemas"]["PolicyDecision"];
            /** @description Each names the policy: `<ruleset>/<rule>: <reason>`, `<ruleset>: found <kinds>`, or `<policy_id>@<version>: <reason>`. */
            readonly reasons: readonly string[];
            readonly redactions: readonly components["schemas"]["Redaction"][];
        };
        /** @description The outcome of a check. */
        readonly PolicyResult: {
            readonly decision: components["schemas"]["PolicyDecision"];
            /** @description For an action: which policies decided. A denial and a missing approval are both `blocked`. */
            readonly explanation?: components["schemas"]["PolicyExplanation"];
            /** @description Each names the policy: `<ruleset>/<rule>: <reason>`, `<ruleset>: found <kinds>`, or `<policy_id>@<version>: <reason>`. */
            readonly reasons: readonly string[];
            readonly redactions: readonly components["schemas"]["Redaction"][];
            readonly request_id: string;
        };
        /** @description A version that is in use, and how. */
        readonly PolicyStage: {
            readonly mode: components["schemas"]["PolicyMode"];
            /** @description Of the runs, for a canary. */
            readonly percent?: number;
            readonly version: number;
        };
        /** @description Who acts. What is left out is nobody. */
        readonly PolicySubject: {
            readonly agent_id?: string;
            /** @enum {string} */
            readonly kind?: "user" | "service" | "agent";
            readonly principal_id?: string;
            readonly run_id?: string;
        };
        /** @description What became of a version's fixtures. */
        readonly PolicyTest: {
            readonly passed: boolean;
            readonly policy_id: string;
            readonly results: readonly {
                /** @enum {string} */
                readonly actual: "allow" | "deny" | "redact" | "require_approval" | "none";
                /** @enum {string} */
                readonly expected: "allow" | "deny" | "redact" | "require_approval" | "none";
                readonly name: string;
                readonly passed: boolean;
                /** @description Why, where the policy applied. */
                readonly reason?: string;
            }[];
            readonly version: number;
        };
        /** @description The whole policy, as its next version; an optional member that is left out is removed. */
        readonly PolicyUpdate: {
            /** @description What it is about: `model.chat`, `model.embed`, `tool.invoke`, `memory.read`, `memory.write`, `memory.delete`; a final `*` stands for any ending. */
            readonly actions: readonly string[];
            readonly description?: string;
            readonly effect: components["schemas"]["PolicyEffect"];
            /** @description What must hold before the version can be staged. */
            readonly fixtures: readonly components["schemas"]["PolicyFixture"][];
            readonly limit?: components["schemas"]["PolicyLimit"];
            /** @description When given, the same as in the path. */
            readonly policy_id?: components["schemas"]["PolicyId"];
            /** @description What the caller is told. */
            readonly reason: string;
            /** @description To what: a model id, a tool id, or `<namespace>/<key>` of memory; a final `*` stands for any ending. */
            readonly resources: readonly string[];
            /** @description For `redact`, and only there: the ruleset that the call's content is held against beside the tenant's own. */
            readonly ruleset?: string;
            /** @description Who it is about: `*`, `agent:<agent_id>` or `principal:<principal_id>`; a final `*` stands for any ending. */
            readonly subjects: readonly string[];
            /** @description A condition in the Common Expression Language over `subject` (`principal_id`, `kind`, `agent_id`, `run_id`), `action`, `resource` (`id`; of a model `backend`, `local`, `region`; of a tool `tool_kind`, `effect`, `host`, `method`; of memory `namespace`, `key`), `context` (`data_classification`, `region`, `purpose`, `consent_tags`) and `attributes`; what is not stated is empty, but for a region that is unknown: `resource.region` is then not there, which `has(resource.region)` tells, and no condition that looks at it can be evaluated. There are comparisons, `in`, `&&`, `||`, `!`, `?:`, `has`, `size`, `startsWith`, `endsWith`, `contains`, and `all`, `exists`, `exists_one`, of which none may stand within another; no arithmetic and no patterns, so that its time is bounded. Absent, the policy always applies. What cannot be evaluated denies. */
            readonly when?: string;
        };
        /** @description A policy as it was written once; immutable. */
        readonly PolicyVersion: {
            /** @description What it is about: `model.chat`, `model.embed`, `tool.invoke`, `memory.read`, `memory.write`, `memory.delete`; a final `*` stands for any ending. */
            readonly actions: readonly string[];
            /** Format: date-time */
            readonly created_at: string;
            /** @description The principal who wrote it. */
            readonly created_by: string;
            readonly description?: string;
            readonly effect: components["schemas"]["PolicyEffect"];
            /** @description What must hold before the version can be staged. */
            readonly fixtures: readonly components["schemas"]["PolicyFixture"][];
            readonly limit?: components["schemas"]["PolicyLimit"];
            readonly policy_id: string;
            /** @description What the caller is told. */
            readonly reason: string;
            /** @description To what: a model id, a tool id, or `<namespace>/<key>` of memory; a final `*` stands for any ending. */
            readonly resources: readonly string[];
            /** @description For `redact`, and only there: the ruleset that the call's content is held against beside the tenant's own. */
            readonly ruleset?: string;
            /** @description Who it is about: `*`, `agent:<agent_id>` or `principal:<principal_id>`; a final `*` stands for any ending. */
            readonly subjects: readonly string[];
            readonly tenant_id: string;
            /** @description It has passed its fixtures. */
            readonly tested: boolean;
            readonly version: number;
            /** @description A condition in the Common Expression Language over `subject` (`principal_id`, `kind`, `agent_id`, `run_id`), `action`, `resource` (`id`; of a model `backend`, `local`, `region`; of a tool `tool_kind`, `effect`, `host`, `method`; of memory `namespace`, `key`), `context` (`data_classification`, `region`, `purpose`, `consent_tags`) and `attributes`; what is not stated is empty, but for a region that is unknown: `resource.region` is then not there, which `has(resource.region)` tells, and no condition that looks at it can be evaluated. There are comparisons, `in`, `&&`, `||`, `!`, `?:`, `has`, `size`, `startsWith`, `endsWith`, `contains`, and `all`, `exists`, `exists_one`, of which none may stand within another; no arithmetic and no patterns, so that its time is bounded. Absent, the policy always applies. What cannot be evaluated denies. */
            readonly when?: string;
        };
        /**
         * @description Where a provider runs: on this node or network, in a pool of the operator's elsewhere, or with somebody else.
         * @enum {string}
         */
        readonly ProviderLocation: "local" | "pool" | "cloud";
        /** @description One span that a policy replaced: by `[redacted:<kind>]`, or as `treatment` says. */
        readonly Redaction: {
            /** @description Offset behind the span. */
            readonly end: number;
            readonly kind: components["schemas"]["FindingKind"];
            /** @description Where the text stands: `messages/<n>/content`, `texts/<n>`, `output/content`; in a check `content/text` or `action/attributes/…`. */
            readonly path: string;
            /** @description Offset of the span in the text before redaction, in UTF-16 code units. */
            readonly start: number;
            /**
             * @description What became of it where it was not redacted; `Ruleset` says what each means.
             * @enum {string}
             */
            readonly treatment?: "mask" | "hash" | "tokenize";
        };
        /** @description What the route must offer. A chain in which no model does is refused with 403 `policy_blocked`, naming the requirement. */
        readonly Requirements: {
            /** @description The most that the call may cost by its upper bound. */
            readonly max_cost_usd?: number;
            /** @description The call is given up after this long. Models whose 95th percentile was longer in the last minutes (of a stream until its first text, else until the whole answer) are passed over while another is left. */
            readonly max_latency_ms?: number;
            /** @description The smallest context window. */
            readonly min_context_tokens?: number;
        };
        /** @description A part of a message in OpenAI's Responses shape. Files and audio are refused. */
        readonly ResponseContentPart: {
            /** @enum {string} */
            readonly type: "input_text" | "output_text" | "input_image";
        } & unknown & (components["schemas"]["ResponseText"] | components["schemas"]["ResponseImage"]);
        /** @description The data of an event of a streamed response; `type` is the name of the event too. The last is `response.completed` or `response.incomplete`; or, where something went wrong after the first byte, `response.failed` and then `error`. */
        readonly ResponseEvent: {
            readonly response: components["schemas"]["ResponseObject"];
            /** @description From 0, one more with each event. */
            readonly sequence_number: number;
            /** @enum {string} */
            readonly type: "response.created" | "response.in_progress" | "response.completed" | "response.incomplete" | "response.failed";
        } | {
            readonly item: components["schemas"]["ResponseOutputItem"];
            readonly output_index: number;
            /** @description From 0, one more with each event. */
            readonly sequence_number: number;
            /** @enum {string} */
            readonly type: "response.output_item.added" | "response.output_item.done";
        } | {
            /** @constant */
            readonly content_index: 0;
            readonly item_id: string;
            readonly output_index: number;
            readonly part: components["schemas"]["ResponseOutputText"];
            /** @description From 0, one more with each event. */
            readonly sequence_number: number;
            /** @enum {string} */
            readonly type: "response.content_part.added" | "response.content_part.done";
        } | {
            /** @constant */
            readonly content_index: 0;
            readonly delta: string;
            readonly item_id: string;
            readonly logprobs: readonly unknown[];
            readonly output_index: number;
            /** @description From 0, one more with each event. */
            readonly sequence_number: number;
            /** @enum {string} */
            readonly type: "response.output_text.delta";
        } | {
            /** @constant */
            readonly content_index: 0;
            readonly item_id: string;
            readonly logprobs: readonly unknown[];
            readonly output_index: number;
            /** @description From 0, one more with each event. */
            readonly sequence_number: number;
            readonly text: string;
            /** @enum {string} */
            readonly type: "response.output_text.done";
        } | {
            readonly delta: string;
            readonly item_id: string;
            readonly output_index: number;
            /** @description From 0, one more with each event. */
            readonly sequence_number: number;
            /** @enum {string} */
            readonly type: "response.function_call_arguments.delta";
        } | {
            readonly arguments: string;
            readonly item_id: string;
            readonly name: string;
            readonly output_index: number;
            /** @description From 0, one more with each event. */
            readonly sequence_number: number;
            /** @enum {string} */
            readonly type: "response.function_call_arguments.done";
        } | {
            /** @description An error code of the platform. */
            readonly code: string;
            /** @description The same as the body of a failure has it: what clients make their error of. */
            readonly error: {
                /** @description An error code of the platform. */
                readonly code: string;
                readonly message: string;
                /** @description The member at fault where it is known. */
                readonly param: string | null;
                /** @enum {string} */
                readonly type: "invalid_request_error" | "authentication_error" | "permission_error" | "rate_limit_error" | "insufficient_quota" | "server_error";
            };
            readonly message: string;
            readonly param: string | null;
            /** @description From 0, one more with each event. */
            readonly sequence_number: number;
            /** @enum {string} */
            readonly type: "error";
        };
        /** @description The form that the answer must have, as OpenAI writes it. */
        readonly ResponseFormat: {
            readonly json_schema?: {
                readonly description?: string;
                readonly name: string;
                readonly schema?: {
                    readonly [key: string]: unknown;
                };
                readonly strict?: boolean | null;
            };
            /** @enum {string} */
            readonly type: "text" | "json_object" | "json_schema";
        };
        /** @description A call that a model asked for, in OpenAI's Responses shape. */
        readonly ResponseFunctionCall: {
            /** @description JSON as the model wrote it: it may be malformed. */
            readonly arguments: string;
            readonly call_id: string;
            readonly id?: string | null;
            readonly name: string;
            /** @enum {string|null} */
            readonly status?: "in_progress" | "completed" | "incomplete" | null;
            /** @constant */
            readonly type: "function_call";
        };
        /** @description What a call came to, for the model; the call itself must stand before it, since nothing is stored. */
        readonly ResponseFunctionCallOutput: {
            readonly call_id: string;
            readonly id?: string | null;
            readonly output: readonly components["schemas"]["ResponseContentPart"][] | string;
            /** @enum {string|null} */
            readonly status?: "in_progress" | "completed" | "incomplete" | null;
            /** @constant */
            readonly type: "function_call_output";
        };
        /** @description An image of a message in OpenAI's Responses shape. */
        readonly ResponseImage: {
            /** @enum {string|null} */
            readonly detail?: "auto" | "low" | "high" | "original" | null;
            /** @description A `data:` URL. Others are refused: nothing is fetched on behalf of a caller, neither by this service nor by a backend. */
            readonly image_url: string;
            /** @constant */
            readonly type: "input_image";
        };
        /** @description An item of the conversation in OpenAI's Responses shape; without `type` it is a message. Items of hosted tools, reasoning and references to stored items are refused. */
        readonly ResponseInputItem: {
            /** @enum {string} */
            readonly type?: "message" | "function_call" | "function_call_output";
        } & unknown & (components["schemas"]["ResponseMessageItem"] | components["schemas"]["ResponseFunctionCall"] | components["schemas"]["ResponseFunctionCallOutput"]);
        /** @description A message of the conversation in OpenAI's Responses shape; what a model said comes back as it was given. Only the user's may hold images. */
        readonly ResponseMessageItem: {
            readonly content: readonly components["schemas"]["ResponseContentPart"][] | string;
            readonly id?: string | null;
            /** @enum {string} */
            readonly role: "user" | "assistant" | "system" | "developer";
            /** @enum {string|null} */
            readonly status?: "in_progress" | "completed" | "incomplete" | null;
            /** @constant */
            readonly type?: "message";
        };
        /** @description OpenAI's response. What the request left to the model is null. */
        readonly ResponseObject: {
            /** @constant */
            readonly background: false;
            /** @description Unix seconds. */
            readonly created_at: number;
            /** @description With the status `failed`, which only a stream ends with. */
            readonly error: {
                /**
                 * @description OpenAI's words; the event `error` that follows has the code of our table.
                 * @enum {string}
                 */
                readonly code: "server_error" | "rate_limit_exceeded" | "invalid_prompt";
                readonly message: string;
            } | null;
            readonly id: string;
            /** @description With the status `incomplete`. */
            readonly incomplete_details: {
                /** @enum {string} */
                readonly reason: "max_output_tokens" | "content_filter";
            } | null;
            readonly instructions: string | null;
            readonly max_output_tokens: number | null;
            readonly metadata: {
                readonly [key: string]: string;
            };
            /** @description The id of the model that answered; before it is known, what the request named. */
            readonly model: string;
            /** @constant */
            readonly object: "response";
            readonly output: readonly components["schemas"]["ResponseOutputItem"][];
            readonly parallel_tool_calls: boolean;
            readonly previous_response_id: null;
            /** @enum {string} */
            readonly status: "in_progress" | "completed" | "incomplete" | "failed";
            /** @constant */
            readonly store: false;
            readonly temperature: number | null;
            readonly text: {
                readonly format: components["schemas"]["ResponseTextFormat"];
            };
            readonly tool_choice: components["schemas"]["ResponseToolChoice"];
            readonly tools: readonly components["schemas"]["ResponseTool"][];
            readonly top_p: number | null;
            /** @constant */
            readonly truncation: "disabled";
            readonly usage: components["schemas"]["ResponseUsage"] | null;
            readonly user: string | null;
        };
        /** @description A message or a function call of the answer, in OpenAI's Responses shape. */
        readonly ResponseOutputItem: {
            readonly content: readonly components["schemas"]["ResponseOutputText"][];
            readonly id: string;
            /** @constant */
            readonly role: "assistant";
            /** @enum {string} */
            readonly status: "in_progress" | "completed" | "incomplete";
            /** @constant */
            readonly type: "message";
        } | {
            readonly arguments: string;
            readonly call_id: string;
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly status: "in_progress" | "completed" | "incomplete";
            /** @constant */
            readonly type: "function_call";
        };
        /** @description Text that a model wrote, in OpenAI's Responses shape. */
        readonly ResponseOutputText: {
            readonly annotations: readonly unknown[];
            readonly logprobs: readonly unknown[];
            readonly text: string;
            /** @constant */
            readonly type: "output_text";
        };
        /** @description OpenAI's request for a response. Nothing is stored: the whole conversation comes in `input` each time. A member that asks for something which the answer would lack is refused by name; those that only tune how a model samples, or how an account is served, are accepted and ignored, as are members that are not listed here. `model` also takes `tier:fast|balanced|premium`. */
        readonly ResponseRequest: {
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly access_programs?: unknown;
            /** @description `true` answers 400: a run does work in the background. */
            readonly background?: boolean | null;
            /** @description An addition to OpenAI's request: allows an answer that was given before to the very same question, as `request.cache` of `POST /v1/models:invoke`. */
            readonly cache?: components["schemas"]["CacheTerms"] | null;
            /** @description Answers 400 unless it is null or empty: a conversation is never cut. */
            readonly context_management?: readonly unknown[] | null;
            /** @description Answers 400 unless it is null: conversations are not stored. */
            readonly conversation?: unknown;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly image?: unknown;
            /** @description `message.output_text.logprobs` answers 400; the others speak of hosted tools and reasoning, of which there are none. */
            readonly include?: readonly string[] | null;
            /** @description A text is one message of the user. */
            readonly input: readonly components["schemas"]["ResponseInputItem"][] | string;
            /** @description Goes before the conversation, as a message of the system. */
            readonly instructions?: string | null;
            readonly max_output_tokens?: number | null;
            /** @description Limits calls of hosted tools, of which there are none. */
            readonly max_tool_calls?: number | null;
            /** @description The caller's own facts; given back as they came, and used for nothing. */
            readonly metadata?: {
                readonly [key: string]: string;
            } | null;
            readonly model: components["schemas"]["ModelRef"];
            /** @description Answers 400 unless it is null: what is let through is for the tenant's own policies to say. */
            readonly moderation?: unknown;
            /** @description `false`: at most one call is in the answer, the first that the model asks for. */
            readonly parallel_tool_calls?: boolean | null;
            /** @description An addition to OpenAI's request: facts about the data that policies decide by, the same as `auth.policy_context` of `POST /v1/models:invoke`. OpenAI's Python client sends it by `extra_body`. */
            readonly policy_context?: components["schemas"]["PolicyContext"] | null;
            /** @description Answers 400: send the conversation so far in `input`. */
            readonly previous_response_id?: string | null;
            /** @description Answers 400 unless it is null: prompts are not stored. */
            readonly prompt?: unknown;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly prompt_cache_key?: string | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly prompt_cache_options?: unknown;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly prompt_cache_retention?: unknown;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly reasoning?: Record<string, never> | null;
            /** @description An addition to OpenAI's request, the same as `requirements` of `POST /v1/models:invoke`. OpenAI's Python client sends it by `extra_body`. */
            readonly requirements?: components["schemas"]["Requirements"] | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly safety_identifier?: string | null;
            /** @description Accepted for the sake of clients; no provider is told. */
            readonly service_tier?: string | null;
            /** @description Nothing is stored: `true` answers 400. */
            readonly store?: boolean | null;
            /** @description Answer as server-sent events, each named by its `type`. */
            readonly stream?: boolean | null;
            /** @description Accepted for the sake of clients: the usage is always in the last event, and nothing is obfuscated. */
            readonly stream_options?: Record<string, never> | null;
            readonly temperature?: number | null;
            readonly text?: {
                readonly format?: components["schemas"]["ResponseTextFormat"] | null;
                /** @description Accepted for the sake of clients; no provider is told. */
                readonly verbosity?: string | null;
            } | null;
            /** @description `auto` where tools are given, `none` where there are none. */
            readonly tool_choice?: components["schemas"]["ResponseToolChoice"] | null;
            readonly tools?: readonly components["schemas"]["ResponseTool"][] | null;
            /** @description Above 0 it answers 400: no log probabilities are given. */
            readonly top_logprobs?: number | null;
            readonly top_p?: number | null;
            /** @description `disabled`; anything else answers 400: a conversation is never cut. */
            readonly truncation?: string | null;
            /** @description Accepted for the sake of clients; usage is booked to the credential's principal. */
            readonly user?: string | null;
        };
        /** @description Text of a message in OpenAI's Responses shape: `input_text` from the caller, `output_text` from a model. */
        readonly ResponseText: {
            readonly text: string;
            /** @enum {string} */
            readonly type: "input_text" | "output_text";
        };
        /** @description The form that the answer must have, in OpenAI's Responses shape. */
        readonly ResponseTextFormat: {
            readonly description?: string | null;
            readonly name?: string;
            readonly schema?: {
                readonly [key: string]: unknown;
            };
            readonly strict?: boolean | null;
            /** @enum {string} */
            readonly type: "text" | "json_object" | "json_schema";
        };
        /** @description A function that the model may ask for, in OpenAI's Responses shape. Hosted tools (`web_search`, `file_search`, `code_interpreter`, `mcp` and others) are refused: none runs here. */
        readonly ResponseTool: {
            /** @constant */
            readonly type: "function";
        } & {
            readonly description?: string | null;
            readonly name: string;
            /** @description JSON Schema of the arguments; absent, there are none. */
            readonly parameters?: {
                readonly [key: string]: unknown;
            } | null;
            /** @description `true`: told to backends that see to it; check the arguments of a call all the same. */
            readonly strict?: boolean | null;
        };
        /** @description Which tools the model may or must call, in OpenAI's Responses shape. */
        readonly ResponseToolChoice: ("auto" | "none" | "required") | {
            readonly name: string;
            /** @constant */
            readonly type: "function";
        } | {
            /** @enum {string} */
            readonly mode: "auto" | "required";
            readonly tools: readonly {
                readonly name: string;
                /** @constant */
                readonly type: "function";
            }[];
            /** @constant */
            readonly type: "allowed_tools";
        };
        /** @description What the call used, in OpenAI's Responses shape. */
        readonly ResponseUsage: {
            readonly input_tokens: number;
            readonly input_tokens_details: {
                /** @description 0: which part a provider had cached is not told apart. */
                readonly cached_tokens: number;
            };
            readonly output_tokens: number;
            readonly output_tokens_details: {
                /** @description 0: which part was reasoning is not told apart. */
                readonly reasoning_tokens: number;
            };
            readonly total_tokens: number;
        };
        /** @description Where the call went. */
        readonly Route: {
            /** @description Calls of backends that it took, retries among them; 0 for a dry run and for a kept answer. */
            readonly attempts?: number;
            /** @description The id of the provider. */
            readonly backend: string;
            /** @description The answer was kept from an earlier call; the model was not asked. */
            readonly cached?: boolean;
            /** @description True where a canary's share of the calls sent this one there. */
            readonly canary?: boolean;
            /** @description The models of the chain that were passed over, failed or were chosen, and why. */
            readonly considered?: readonly components["schemas"]["ConsideredModel"][];
            /** @description Whether an earlier model of the chain could not answer. */
            readonly fallback_used: boolean;
            /** @description The id of the model that answered. */
            readonly model: string;
            /** @description The stack that made the call. */
            readonly node: string;
        };
        /** @description Tokens as the provider counted them, or as the service estimated them where it did not. */
        readonly TokenUsage: {
            readonly input_tokens: number;
            readonly output_tokens: number;
            readonly total_tokens: number;
        };
        /**
         * @description What usage can be grouped by; by `call` each row is one call.
         * @enum {string}
         */
        readonly UsageDimension: "day" | "principal" | "agent" | "run" | "model" | "key" | "price" | "call";
        /** @description Model usage of a tenant, summed over what the request did not group by. */
        readonly UsageRow: {
            readonly agent_id?: string;
            readonly call_id?: string;
            readonly cost_usd: number;
            /**
             * Format: date
             * @description UTC; present when grouped by `day`, and so with the members below.
             */
            readonly day?: string;
            readonly input_tokens: number;
            /** @description The API key under which was called. */
            readonly key_id?: string;
            readonly model?: string;
            readonly output_tokens: number;
            /** @description By which price: its version in the models file, else its figures for a million tokens of input and output, `0.15/0.6`. */
            readonly price_version?: string;
            readonly principal_id?: string;
            /** @description Model calls. */
            readonly requests: number;
            readonly run_id?: string;
            readonly tenant_id: string;
            readonly total_tokens: number;
        };
    };
    responses: {
        /** @description `conflict`: the request contradicts the present state; `message` says which. */
        readonly Conflict: {
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
        /** @description `invalid_request`: a parameter or the body is malformed; `details.errors[]` names each fault. */
        readonly InvalidRequest: {
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
        /** @description `not_found`: nothing of that name exists for the caller. Another tenant's object answers exactly like a missing one. */
        readonly NotFound: {
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
        /** @description `payload_too_large`: `details.limit_bytes` states the most that this operation takes. */
        readonly PayloadTooLarge: {
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
        /** @description `unsupported_media_type`: the body is not of a type that this operation reads. */
        readonly UnsupportedMediaType: {
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
        /** @description The `next` cursor of the page before; opaque. */
        readonly After: string;
        /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
        readonly CorrelationId: string;
        /** @description The most items to answer with. */
        readonly Limit: number;
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
    readonly checkAction: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly action: components["schemas"]["PolicyAction"];
                    readonly policy_context?: components["schemas"]["PolicyContext"];
                };
            };
        };
        readonly responses: {
            /** @description It may. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly policy_result: components["schemas"]["PolicyResult"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly listBudgets: {
        readonly parameters: {
            readonly query?: {
                /** @description Of this agent, as far as its runs have used any. Its limits stand in its own configuration. */
                readonly agent_id?: string;
                /** @description Of this API key. */
                readonly key_id?: string;
            };
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
            /** @description The budgets, the shorter windows first. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly budgets: readonly components["schemas"]["Budget"][];
                        readonly correlation_id: string;
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly purgeCache: {
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
            /** @description They are gone. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        /** @description How many there were. */
                        readonly purged: number;
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly chatCompletions: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChatCompletionRequest"];
            };
        };
        readonly responses: {
            /** @description The completion. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatCompletion"];
                    readonly "text/event-stream": components["schemas"]["ChatCompletionChunk"] | components["schemas"]["OpenaiError"];
                };
            };
            /** @description `invalid_request`: a member of the body is malformed, or asks for what is not done here; `param` names it. */
            readonly 400: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `unauthorized`: there is no credential, or it is unknown, expired or revoked. */
            readonly 401: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `forbidden`: the credential lacks the scope models:invoke; `tenant_mismatch`; `tenant_disabled`; `policy_blocked`: the message names the policy. */
            readonly 403: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `not_found`: the tenant has no model or tier of that name. */
            readonly 404: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `payload_too_large`: the body is larger than 16777216 bytes. */
            readonly 413: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `unsupported_media_type`: the body is not JSON. */
            readonly 415: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `rate_limited`: too many requests; `quota_exceeded`: a budget or quota of the tenant is used up. */
            readonly 429: {
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
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `internal_error`: a fault of the service; its cause is in the log under the correlation id. */
            readonly 500: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `dependency_unavailable`: the database, or every model of the chain, does not answer. */
            readonly 503: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `timeout`: no model of the chain answered in time. */
            readonly 504: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
        };
    };
    readonly embeddings: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmbeddingRequest"];
            };
        };
        readonly responses: {
            /** @description The vectors, in the order of the texts. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmbeddingList"];
                };
            };
            /** @description `invalid_request`: a member of the body is malformed, or asks for what is not done here; `param` names it. */
            readonly 400: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `unauthorized`: there is no credential, or it is unknown, expired or revoked. */
            readonly 401: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `forbidden`: the credential lacks the scope models:invoke; `tenant_mismatch`; `tenant_disabled`; `policy_blocked`: the message names the policy. */
            readonly 403: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `not_found`: the tenant has no model or tier of that name. */
            readonly 404: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `payload_too_large`: the body is larger than 16777216 bytes. */
            readonly 413: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `unsupported_media_type`: the body is not JSON. */
            readonly 415: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `rate_limited`: too many requests; `quota_exceeded`: a budget or quota of the tenant is used up. */
            readonly 429: {
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
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `internal_error`: a fault of the service; its cause is in the log under the correlation id. */
            readonly 500: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `dependency_unavailable`: the database, or every model of the chain, does not answer. */
            readonly 503: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `timeout`: no model of the chain answered in time. */
            readonly 504: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
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
    readonly listModels: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` cursor of the page before; opaque. */
                readonly after?: components["parameters"]["After"];
                /** @description The most to answer with; left out, all. */
                readonly limit?: number;
            };
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
            /** @description The models. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelPage"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly invokeModel: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvokeRequest"];
            };
        };
        readonly responses: {
            /** @description What the model answered. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvokeResponse"];
                    readonly "text/event-stream": components["schemas"]["ModelDelta"] | components["schemas"]["InvokeResponse"] | components["schemas"]["Error"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
            /** @description `timeout`: no model of the chain answered in time. */
            readonly 504: {
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
    };
    readonly getModel: {
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
            readonly path: {
                /** @description A slash in it is written `%2F`. */
                readonly model_id: components["schemas"]["ModelId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The model, in our shape under `model` and in OpenAI's beside it. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ModelAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly listPolicies: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` cursor of the page before; opaque. */
                readonly after?: components["parameters"]["After"];
                /** @description The most items to answer with. */
                readonly limit?: components["parameters"]["Limit"];
            };
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
            /** @description A page of policies. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly has_more: boolean;
                        /** @description The cursor of the next page. */
                        readonly next?: string;
                        readonly policies: readonly components["schemas"]["Policy"][];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly createPolicy: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PolicyCreate"];
            };
        };
        readonly responses: {
            /** @description The policy, at version 1. */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly policy: components["schemas"]["Policy"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly getPolicy: {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policy at its latest version. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly policy: components["schemas"]["Policy"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly updatePolicy: {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PolicyUpdate"];
            };
        };
        readonly responses: {
            /** @description The policy at its new version; at the old one where nothing differs. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly policy: components["schemas"]["Policy"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly promotePolicy: {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /** @description The version that must be the staged one. */
                    readonly version?: number;
                };
            };
        };
        readonly responses: {
            /** @description The policy, with the version in force. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly policy: components["schemas"]["Policy"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly rollbackPolicy: {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /** @description A version that was in force before. */
                    readonly version?: number;
                };
            };
        };
        readonly responses: {
            /** @description The policy with what is in use now. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly policy: components["schemas"]["Policy"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly stagePolicy: {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly mode: "shadow" | "canary";
                    /** @description Of the runs, for a canary and only there; all requests of a run fall on the same side. */
                    readonly percent?: number;
                    /** @description Absent, the latest. */
                    readonly version?: number;
                };
            };
        };
        readonly responses: {
            /** @description The policy, with the version among its stages. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly policy: components["schemas"]["Policy"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly testPolicy: {
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /** @description Absent, the latest. */
                    readonly version?: number;
                };
            };
        };
        readonly responses: {
            /** @description What became of each fixture. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly policy_test: components["schemas"]["PolicyTest"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly listPolicyVersions: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` cursor of the page before; opaque. */
                readonly after?: components["parameters"]["After"];
                /** @description The most items to answer with. */
                readonly limit?: components["parameters"]["Limit"];
            };
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
            readonly path: {
                readonly policy_id: components["schemas"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of versions. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly has_more: boolean;
                        /** @description The cursor of the next page. */
                        readonly next?: string;
                        readonly versions: readonly components["schemas"]["PolicyVersion"][];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly checkPolicy: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PolicyCheckRequest"];
            };
        };
        readonly responses: {
            /** @description What the policy decided. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyCheckAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly checkPolicyAlias: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PolicyCheckRequest"];
            };
        };
        readonly responses: {
            /** @description What the policy decided. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyCheckAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly listProviders: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` cursor of the page before; opaque. */
                readonly after?: components["parameters"]["After"];
                /** @description The most to answer with; left out, all. */
                readonly limit?: number;
            };
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
            /** @description The providers. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly has_more: boolean;
                        /** @description Cursor of the next page, for `after`; absent on the last. */
                        readonly next?: string;
                        readonly providers: readonly components["schemas"]["ModelProvider"][];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly responses: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResponseRequest"];
            };
        };
        readonly responses: {
            /** @description The response. */
            readonly 200: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResponseObject"];
                    readonly "text/event-stream": components["schemas"]["ResponseEvent"];
                };
            };
            /** @description `invalid_request`: a member of the body is malformed, or asks for what is not done here; `param` names it. */
            readonly 400: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `unauthorized`: there is no credential, or it is unknown, expired or revoked. */
            readonly 401: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `forbidden`: the credential lacks the scope models:invoke; `tenant_mismatch`; `tenant_disabled`; `policy_blocked`: the message names the policy. */
            readonly 403: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `not_found`: the tenant has no model or tier of that name. */
            readonly 404: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `payload_too_large`: the body is larger than 16777216 bytes. */
            readonly 413: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `unsupported_media_type`: the body is not JSON. */
            readonly 415: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `rate_limited`: too many requests; `quota_exceeded`: a budget or quota of the tenant is used up. */
            readonly 429: {
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
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `internal_error`: a fault of the service; its cause is in the log under the correlation id. */
            readonly 500: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `dependency_unavailable`: the database, or every model of the chain, does not answer. */
            readonly 503: {
                headers: {
                    readonly "Retry-After": components["headers"]["RetryAfter"];
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
            /** @description `timeout`: no model of the chain answered in time. */
            readonly 504: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenaiError"];
                };
            };
        };
    };
    readonly listRoutes: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` cursor of the page before; opaque. */
                readonly after?: components["parameters"]["After"];
                /** @description The most to answer with; left out, all. */
                readonly limit?: number;
            };
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
            /** @description The routes. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly has_more: boolean;
                        /** @description Cursor of the next page, for `after`; absent on the last. */
                        readonly next?: string;
                        readonly routes: readonly components["schemas"]["ModelRoute"][];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly getUsage: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` cursor of the page before; opaque. */
                readonly after?: components["parameters"]["After"];
                /** @description Usage from this instant on. Left out, everything before `to`. */
                readonly from?: string;
                /** @description One row per combination of these; repeat the name for several: `group_by=day&group_by=model`. */
                readonly group_by?: readonly components["schemas"]["UsageDimension"][];
                /** @description The most items to answer with. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Usage before this instant. Left out, everything up to now. */
                readonly to?: string;
            };
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
            /** @description A page of rows, the latest day first; in CSV every row. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly has_more: boolean;
                        /** @description The cursor of the next page. */
                        readonly next?: string;
                        readonly usage: readonly components["schemas"]["UsageRow"][];
                    };
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
}
