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
    readonly "/v1/admin/dead-runs": {
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
         * List the runs of all tenants that need a person
         * @description The latest first, without those that were run again.
         */
        readonly get: operations["listDeadRuns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/admin/dead-runs/{run_id}:retry": {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a dead run again in its own tenant
         * @description Makes a new run of the same request, of the agent's present version, for the principal of the dead one and with no more than its rights. The tenant's limit of unfinished runs holds. A run that was run again already answers 409, and names by which.
         */
        readonly post: operations["retryDeadRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/admin/tenants": {
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
         * List all tenants
         * @description By tenant id.
         */
        readonly get: operations["listTenants"];
        readonly put?: never;
        /**
         * Make a tenant
         * @description Known to every service at once. A `tenant_id` that is taken answers 409.
         */
        readonly post: operations["createTenant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/admin/tenants/{tenant_id}": {
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
                readonly tenant_id: string;
            };
            readonly cookie?: never;
        };
        /** Look at a tenant */
        readonly get: operations["getTenant"];
        /**
         * Replace a tenant
         * @description The body is the whole tenant; an optional member that is left out is removed.
         */
        readonly put: operations["updateTenant"];
        readonly post?: never;
        /**
         * Delete a tenant and all that it owns
         * @description Cannot be undone. Its unfinished runs are canceled, its keys stop to work. The default tenant and the operator's own answer 409.
         */
        readonly delete: operations["deleteTenant"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change parts of a tenant
         * @description The partial form of updateTenant. Objects are merged, anything else is replaced; to remove a member, use updateTenant.
         */
        readonly patch: operations["patchTenant"];
        readonly trace?: never;
    };
    readonly "/v1/admin/tenants/{tenant_id}:disable": {
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
                readonly tenant_id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lock a tenant out
         * @description Within a second every service answers its requests with 403 `tenant_disabled`. Disabling a disabled tenant changes nothing. The operator's own tenant answers 409.
         */
        readonly post: operations["disableTenant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/admin/tenants/{tenant_id}:enable": {
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
                readonly tenant_id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a tenant work again
         * @description Enabling an active tenant changes nothing.
         */
        readonly post: operations["enableTenant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents": {
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
         * List the tenant's agents
         * @description By agent id.
         */
        readonly get: operations["listAgents"];
        readonly put?: never;
        /**
         * Make an agent
         * @description An `agent_id` that is taken answers 409.
         */
        readonly post: operations["createAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents/{agent_id}": {
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /** Look at an agent */
        readonly get: operations["getAgent"];
        /**
         * Replace an agent
         * @description The body is the whole agent; an optional member that is left out is removed. Runs that exist keep their version.
         */
        readonly put: operations["updateAgent"];
        readonly post?: never;
        /**
         * Delete an agent
         * @description With its versions; its finished runs stay. While a run of it is unfinished, 409.
         */
        readonly delete: operations["deleteAgent"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change parts of an agent
         * @description The partial form of updateAgent. Objects are merged, anything else is replaced; to remove a member, use updateAgent.
         */
        readonly patch: operations["patchAgent"];
        readonly trace?: never;
    };
    readonly "/v1/agents/{agent_id}:rollback": {
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bring back an earlier version
         * @description Makes a new version with the name, description, status and config of the given one; an unknown version answers 404.
         */
        readonly post: operations["rollbackAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents/{agent_id}/runs": {
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the agent's runs
         * @description The latest first.
         */
        readonly get: operations["listAgentRuns"];
        readonly put?: never;
        /**
         * Start a run
         * @description Queues a run of the agent's present version. An agent that does not exist is made from the default template in `demo` and `dev`, and is 404 in `prod`. An inactive agent answers 409.
         */
        readonly post: operations["createRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents/{agent_id}/runs:batch": {
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start up to 50 runs
         * @description Each item succeeds or fails by itself; the answer has one result per item, in order. Each item counts against the rate and against the limit of unfinished runs, and is refused with 429 beyond them. A malformed item fails the whole request with 400, and nothing is started. With `Idempotency-Key`, an item without a key of its own takes `<key>/<index>`.
         */
        readonly post: operations["batchRuns"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents/{agent_id}/versions": {
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * List an agent's versions
         * @description The latest first.
         */
        readonly get: operations["listAgentVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents/{namespace}/kv": {
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
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        /**
         * List a namespace
         * @description By key. A namespace that was never written is empty.
         */
        readonly get: operations["listMemoryAlias"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents/{namespace}/kv/{key}": {
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
                readonly key: components["schemas"]["MemoryKey"];
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        /** Read an entry */
        readonly get: operations["getMemoryAlias"];
        /**
         * Write an entry
         * @description Makes or replaces it. A value above 65,536 bytes answers 413; beyond the tenant's `max_memory_bytes`, 429 `quota_exceeded`.
         */
        readonly put: operations["updateMemoryAlias"];
        readonly post?: never;
        /** Delete an entry */
        readonly delete: operations["deleteMemoryAlias"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/api-keys": {
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
         * List the tenant's API keys
         * @description The latest first, revoked and expired ones included; never a secret.
         */
        readonly get: operations["listApiKeys"];
        readonly put?: never;
        /**
         * Make an API key
         * @description A scope that the caller lacks answers 403.
         */
        readonly post: operations["createApiKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/api-keys/{key_id}": {
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
                readonly key_id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke an API key
         * @description Within a second every service answers it with 401. Revoking a revoked key changes nothing.
         */
        readonly delete: operations["revokeApiKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/api-keys/{key_id}:rotate": {
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
                readonly key_id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give an API key a new secret
         * @description The old secret is answered with 401 within a second. A revoked or expired key answers 409.
         */
        readonly post: operations["rotateApiKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit": {
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
         * Read the audit
         * @description The latest first.
         */
        readonly get: operations["listAuditRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit:verify": {
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
         * Check that no audit record was changed or removed
         * @description A chain that is broken is an answer with `ok` false, not a failure.
         */
        readonly get: operations["verifyAudit"];
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
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kill-switches": {
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
         * List the kill switches that are set
         * @description Those that stop calls of the tenant; for operators all.
         */
        readonly get: operations["listKillSwitches"];
        readonly put?: never;
        /**
         * Switch something off
         * @description Within two seconds every process holds to it: model calls and streams, tool calls and runs that it concerns end with `policy_blocked`, and new ones are refused with its reason, until it is cleared. A run that waits in the queue fails when its turn comes. It outlives restarts.
         */
        readonly post: operations["setKillSwitch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kill-switches/{switch_id}": {
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
                readonly switch_id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Clear a kill switch
         * @description What it named may run again. Operators clear any; others those of their tenant.
         */
        readonly delete: operations["clearKillSwitch"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members": {
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
         * List the tenant's members
         * @description By principal id.
         */
        readonly get: operations["listMembers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members/{principal_id}": {
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
                readonly principal_id: components["schemas"]["PrincipalId"];
            };
            readonly cookie?: never;
        };
        /** Look at a member */
        readonly get: operations["getMember"];
        /**
         * Give a principal a role
         * @description Makes or replaces the member. A role with scopes that the caller lacks answers 403; taking the role from the last owner, 409.
         */
        readonly put: operations["updateMember"];
        readonly post?: never;
        /**
         * Take a principal's role away
         * @description The last owner answers 409.
         */
        readonly delete: operations["deleteMember"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/memory/{namespace}": {
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
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        /**
         * List a namespace
         * @description By key. A namespace that was never written is empty.
         */
        readonly get: operations["listMemory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/memory/{namespace}:search": {
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
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search a namespace
         * @description By the words of the query in keys and values; the best match first.
         */
        readonly post: operations["searchMemory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/memory/{namespace}/{key}": {
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
                readonly key: components["schemas"]["MemoryKey"];
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        /** Read an entry */
        readonly get: operations["getMemory"];
        /**
         * Write an entry
         * @description Makes or replaces it. A value above 65,536 bytes answers 413; beyond the tenant's `max_memory_bytes`, 429 `quota_exceeded`.
         */
        readonly put: operations["updateMemory"];
        readonly post?: never;
        /** Delete an entry */
        readonly delete: operations["deleteMemory"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/queue": {
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
         * See what waits, and why
         * @description The tenant's runs that are queued, held back or waiting: those that are claimed first before the others, at most `limit`. Callers with `tenants:admin` may ask for the whole platform.
         */
        readonly get: operations["getQueue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/runs": {
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
         * List the tenant's runs
         * @description The latest first.
         */
        readonly get: operations["listRuns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/runs/{run_id}": {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        /** Look at a run */
        readonly get: operations["getRun"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/runs/{run_id}:cancel": {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop a run
         * @description Stops a queued, running or waiting run; the call in flight is aborted. Waits up to a second for the executor to confirm; else the run is taken from it and its last event says `confirmed: false`. A run that is over answers 409.
         */
        readonly post: operations["cancelRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/runs/{run_id}:retry": {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a failed or canceled run again
         * @description Makes a new run with the same request, of the agent's present version. Any other run answers 409, and so does an inactive agent.
         */
        readonly post: operations["retryRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/runs/{run_id}/events": {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        /**
         * Follow a run
         * @description As server-sent events: the log after the given sequence, then what happens, without a gap, up to the terminal event; then the event `end` (`schemas/events/StreamEnd.json`), and the stream closes. A comment comes every 15 s. Delivered at least once, in order; a reader that is too slow loses its connection, never its events. With `Accept: application/json` a page of the log as it stands. The sequence to start after may be given in each of the four ways; values that differ are answered with 400. The events of a run that is over are kept for a time (`quotas.retention` of the tenant): later only the terminal one is there, and a start before it answers 410. A stream whose next events are no longer kept closes without `end`, and answers 410 when it is opened again.
         */
        readonly get: operations["streamRunEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/runs/{run_id}/retry": {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a failed or canceled run again
         * @description Makes a new run with the same request, of the agent's present version. Any other run answers 409, and so does an inactive agent.
         */
        readonly post: operations["retryRunAlias"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/runs/{run_id}/steps": {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        /**
         * Read the run's journal
         * @description Every model and tool call with input, output and duration, in the order in which they were recorded. The journal is kept as long as the run's events, then answers 410.
         */
        readonly get: operations["listRunSteps"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tools": {
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
         * List the tools
         * @description Those of the tenant and those built in, as far as the tenant is entitled to them; by tool id.
         */
        readonly get: operations["listTools"];
        readonly put?: never;
        /**
         * Define a tool
         * @description A `tool_id` that is taken, also by a tool built in, answers 409.
         */
        readonly post: operations["createTool"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tools/{tool_id}": {
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
                readonly tool_id: string;
            };
            readonly cookie?: never;
        };
        /** Look at a tool */
        readonly get: operations["getTool"];
        /**
         * Replace a tool
         * @description A tool built in answers 409.
         */
        readonly put: operations["updateTool"];
        readonly post?: never;
        /**
         * Delete a tool
         * @description Agents that list it can no longer call it. A tool built in answers 409.
         */
        readonly delete: operations["deleteTool"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tools/{tool_id}:invoke": {
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
                readonly tool_id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Call a tool
         * @description Outside any run. Input that does not fit the tool's `input_schema` answers 400; a tool that the tenant is not entitled to, 403. A tool that fails is an answer with status `error`.
         */
        readonly post: operations["invokeTool"];
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
        /** @description Who answers a run: a prompt, a model and the tools it may call. Each change makes a new version. */
        readonly Agent: {
            readonly agent_id: string;
            readonly config: components["schemas"]["AgentConfig"];
            /** Format: date-time */
            readonly created_at: string;
            readonly description?: string;
            readonly name: string;
            readonly status: components["schemas"]["AgentStatus"];
            readonly tenant_id: string;
            /** Format: date-time */
            readonly updated_at: string;
            /** @description The present version; it only ever rises. */
            readonly version: number;
        };
        /** @description How the agent works. */
        readonly AgentConfig: {
            /**
             * @description What a run executes: `agent` is the loop of model and tool calls.
             * @enum {string}
             */
            readonly kind: "agent";
            /** @description The most runs of the agent at once; further ones stay queued. */
            readonly max_executing_runs?: number;
            /** @description Per model call. */
            readonly max_output_tokens?: number;
            /** @description The most model and tool calls of a run. */
            readonly max_steps?: number;
            /** @description `tier:fast`, `tier:balanced`, `tier:premium` or a model id. Left out: the platform's default tier. */
            readonly model_ref?: string;
            /** @description The most milliseconds of one attempt of a model call; after it the call is given up with `timeout`. Left out: the run's own time limit alone. What the platform allows a model backend holds beside it. */
            readonly model_timeout_ms?: number;
            /** @description When a model or tool call that failed with a `retryable` error is made again. Before attempt n + 1 passes what the failure asks to wait for (`Retry-After`), and a random time between 0 and the smaller of `max_delay_ms` and `base_delay_ms` * 2^(n - 1). A tool call of `effect: once` that may have been made is never repeated. */
            readonly retry?: {
                /** @default 250 */
                readonly base_delay_ms: number;
                /**
                 * @description Of one call, the first one included. A call that the platform itself could not carry out, because a part of it was starting anew, is beyond that made again for 30 s; and a model call for which the tenant's own rate has no room waits for its turn as long as the run may take.
                 * @default 3
                 */
                readonly max_attempts: number;
                /**
                 * @description A failure that asks for a longer wait than this is not repeated.
                 * @default 10000
                 */
                readonly max_delay_ms: number;
            };
            /** @description Texts at which the model stops. */
            readonly stop?: readonly string[];
            readonly system_prompt?: string;
            readonly temperature?: number;
            /** @description The most milliseconds of a run. */
            readonly timeout_ms?: number;
            /** @description What the agent's runs together may use of models in each window, beside the budgets of the tenant; all of them hold, and of two for the same window the lower figures. */
            readonly token_budgets?: readonly components["schemas"]["TokenBudget"][];
            /** @description What the agent may call. None listed means none. */
            readonly tools?: readonly components["schemas"]["ToolId"][];
            readonly top_p?: number;
        };
        /** @description How the agent is to work; `kind` is `agent` when left out. */
        readonly AgentConfigInput: {
            /**
             * @description What a run executes: `agent` is the loop of model and tool calls.
             * @enum {string}
             */
            readonly kind?: "agent";
            /** @description The most runs of the agent at once; further ones stay queued. */
            readonly max_executing_runs?: number;
            /** @description Per model call. */
            readonly max_output_tokens?: number;
            /** @description The most model and tool calls of a run. */
            readonly max_steps?: number;
            /** @description `tier:fast`, `tier:balanced`, `tier:premium` or a model id. Left out: the platform's default tier. */
            readonly model_ref?: string;
            /** @description The most milliseconds of one attempt of a model call; after it the call is given up with `timeout`. Left out: the run's own time limit alone. What the platform allows a model backend holds beside it. */
            readonly model_timeout_ms?: number;
            /** @description When a model or tool call that failed with a `retryable` error is made again. Before attempt n + 1 passes what the failure asks to wait for (`Retry-After`), and a random time between 0 and the smaller of `max_delay_ms` and `base_delay_ms` * 2^(n - 1). A tool call of `effect: once` that may have been made is never repeated. */
            readonly retry?: {
                /** @default 250 */
                readonly base_delay_ms: number;
                /**
                 * @description Of one call, the first one included. A call that the platform itself could not carry out, because a part of it was starting anew, is beyond that made again for 30 s.
                 * @default 3
                 */
                readonly max_attempts: number;
                /**
                 * @description A failure that asks for a longer wait than this is not repeated.
                 * @default 10000
                 */
                readonly max_delay_ms: number;
            };
            /** @description Texts at which the model stops. */
            readonly stop?: readonly string[];
            readonly system_prompt?: string;
            readonly temperature?: number;
            /** @description The most milliseconds of a run. */
            readonly timeout_ms?: number;
            /** @description What the agent's runs together may use of models in each window, beside the budgets of the tenant; all of them hold, and of two for the same window the lower figures. */
            readonly token_budgets?: readonly components["schemas"]["TokenBudgetInput"][];
            /** @description What the agent may call. None listed means none. */
            readonly tools?: readonly components["schemas"]["ToolId"][];
            readonly top_p?: number;
        };
        readonly AgentCreate: {
            /** @description Left out: one is made. */
            readonly agent_id?: components["schemas"]["AgentId"];
            /** @default {} */
            readonly config: components["schemas"]["AgentConfigInput"];
            readonly description?: string;
            readonly name: string;
            /** @default active */
            readonly status: components["schemas"]["AgentStatus"];
        };
        /** @description 3 to 64 letters, digits, `-`, `_` and `.`. */
        readonly AgentId: string;
        /** @description The members to change. Objects are merged, anything else is replaced; to remove a member, use PUT. */
        readonly AgentPatch: {
            readonly config?: components["schemas"]["AgentConfigInput"];
            readonly description?: string;
            readonly name?: string;
            readonly status?: components["schemas"]["AgentStatus"];
        };
        /**
         * @description `inactive` refuses runs; `deprecated` still takes them.
         * @enum {string}
         */
        readonly AgentStatus: "active" | "inactive" | "deprecated";
        /** @description The whole agent; an optional member that is left out is removed. */
        readonly AgentUpdate: {
            /** @description When given, the same as in the path. */
            readonly agent_id?: components["schemas"]["AgentId"];
            readonly config: components["schemas"]["AgentConfigInput"];
            readonly description?: string;
            readonly name: string;
            /** @default active */
            readonly status: components["schemas"]["AgentStatus"];
        };
        /** @description An agent as it was after one change; immutable. */
        readonly AgentVersion: {
            readonly agent_id: string;
            readonly config: components["schemas"]["AgentConfig"];
            /** Format: date-time */
            readonly created_at: string;
            /** @description The principal who made the change. */
            readonly created_by?: string;
            readonly description?: string;
            readonly name: string;
            /** @description The version that this one brought back. */
            readonly rollback_of?: number;
            readonly status: components["schemas"]["AgentStatus"];
            readonly tenant_id: string;
            readonly version: number;
        };
        /** @description A credential of a tenant. The key itself is shown once, when it is made or rotated, and stored as a hash only. */
        readonly ApiKey: {
            /** Format: date-time */
            readonly created_at: string;
            /** @description The principal who made the key. */
            readonly created_by?: string;
            /** Format: date-time */
            readonly expires_at?: string;
            readonly key_id: string;
            readonly name: string;
            /** @description The first characters of the key, to recognise it by. */
            readonly prefix: string;
            /** @description Whom the key stands for. */
            readonly principal_id: string;
            /** Format: date-time */
            readonly revoked_at?: string;
            readonly role?: components["schemas"]["Role"];
            /** Format: date-time */
            readonly rotated_at?: string;
            /** @description What the key may do. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @enum {string} */
            readonly status: "active" | "revoked" | "expired";
            readonly tenant_id: string;
            /** @description What calls under this key may use of models, beside the budgets of the tenant. */
            readonly token_budgets?: readonly components["schemas"]["TokenBudget"][];
        };
        /** @description A key can be given no scope that its maker lacks. With a role and scopes it has those scopes that are in both. */
        readonly ApiKeyCreate: {
            /**
             * Format: date-time
             * @description In the future. Left out: never.
             */
            readonly expires_at?: string;
            readonly name: string;
            /** @description Whom the key stands for. Left out: its maker. */
            readonly principal_id?: components["schemas"]["PrincipalId"];
            readonly role?: components["schemas"]["Role"];
            readonly scopes?: readonly components["schemas"]["Scope"][];
            /** @description What calls under this key may use of models, beside the budgets of the tenant; all of them hold, and of two for the same window the lower figures. Left out: as much as the tenant. */
            readonly token_budgets?: readonly components["schemas"]["TokenBudgetInput"][];
        } & (unknown | unknown);
        /** @description An API key together with its secret, which is never shown again. */
        readonly ApiKeyIssued: {
            /** Format: date-time */
            readonly created_at: string;
            /** @description The principal who made the key. */
            readonly created_by?: string;
            /** Format: date-time */
            readonly expires_at?: string;
            readonly key_id: string;
            readonly name: string;
            /** @description The first characters of the key, to recognise it by. */
            readonly prefix: string;
            /** @description Whom the key stands for. */
            readonly principal_id: string;
            /** Format: date-time */
            readonly revoked_at?: string;
            readonly role?: components["schemas"]["Role"];
            /** Format: date-time */
            readonly rotated_at?: string;
            /** @description What the key may do. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description The key to send: `aos_…`. */
            readonly secret: string;
            /** @enum {string} */
            readonly status: "active" | "revoked" | "expired";
            readonly tenant_id: string;
        };
        /**
         * @description `denied`: refused for lack of a right; `failed`: refused or broken for any other reason.
         * @enum {string}
         */
        readonly AuditOutcome: "ok" | "denied" | "failed";
        /** @description Who did what to which object, with which outcome; immutable. Sealed within a second: each record of a tenant then carries the hash of the one before it. */
        readonly AuditRecord: {
            /** @description Noun and verb, as in `run.create`. */
            readonly action: string;
            readonly audit_id: string;
            /**
             * Format: date-time
             * @description With the outcome.
             */
            readonly closed_at: string;
            readonly correlation_id?: string;
            /** @description How the identity was proved: `header`, `api_key`, `jwt`, `internal` or `service_token`. */
            readonly credential?: string;
            /** @description Sizes, digests and names; never content. */
            readonly details?: {
                readonly [key: string]: unknown;
            };
            readonly error_code?: string;
            /** @description SHA-256 over this record and `prev_hash`. */
            readonly hash?: string;
            /**
             * Format: date-time
             * @description Before the work.
             */
            readonly opened_at: string;
            readonly outcome: components["schemas"]["AuditOutcome"];
            /** @description The hash of the record before it; left out in the first. */
            readonly prev_hash?: string;
            /** @description Left out where no credential proved one. */
            readonly principal_id?: string;
            /** @description Of the request that asked for it. */
            readonly request_id?: string;
            /** @description The id of the object. */
            readonly resource?: string;
            /** @description The record's place in the tenant's chain; left out until it is sealed. */
            readonly seal_seq?: number;
            /** @description The HTTP status of the answer; left out where the record was committed together with the change, before the answer was known. */
            readonly status?: number;
            readonly tenant_id: string;
            readonly traceparent?: string;
        };
        /** @description Whether the tenant's chain of sealed records is whole. */
        readonly AuditVerification: {
            /** @description The first record that does not fit, where there is one. */
            readonly first_broken?: {
                /** @description Left out where records are missing from the end. */
                readonly audit_id?: string;
                readonly reason: string;
                readonly seal_seq: number;
            };
            /** @description The hash of the last sealed record; keep it elsewhere to prove later that nothing was cut off. */
            readonly head_hash?: string;
            /** @description Every sealed record has the hash that its content and its forerunner give. */
            readonly ok: boolean;
            /** @description Records that were checked. */
            readonly sealed_total: number;
            readonly tenant_id: string;
            /** @description The youngest records, which await their seal. */
            readonly unsealed_total: number;
            /** Format: date-time */
            readonly verified_at: string;
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
        /** @description A run that ended without anybody knowing how: it was given up after the loss of its executors (`executor_lost`), or a call that must not be repeated was under way (`outcome_unknown`). */
        readonly DeadRun: {
            readonly agent_id: string;
            /** Format: date-time */
            readonly completed_at: string;
            /** Format: date-time */
            readonly created_at: string;
            readonly error: components["schemas"]["RunError"];
            readonly run_id: string;
            readonly tenant_id: string;
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
        /** @description One entry of a run's log. The type names the schema of the payload. Delivered at least once, ordered by `sequence`; `event_id` tells repeats apart. */
        readonly Event: {
            readonly agent_id: string;
            /** @description Unique across federated nodes. */
            readonly event_id: string;
            readonly run_id: string;
            /** @description From 1, without gaps within a run. */
            readonly sequence: number;
            /** @description The step that the event belongs to; null for events of the run itself. */
            readonly step_id: string | null;
            readonly tenant_id: string;
            /** Format: date-time */
            readonly time: string;
            readonly trace: {
                readonly span_id: string;
                /** @description W3C trace context; continues the caller's trace. */
                readonly traceparent: string;
            };
            readonly type: components["schemas"]["EventType"];
        } & ({
            readonly payload: components["schemas"]["RunCreated"];
            /** @constant */
            readonly type: "agentos.run.created";
        } | {
            readonly payload: components["schemas"]["RunStarted"];
            /** @constant */
            readonly type: "agentos.run.started";
        } | {
            readonly payload: components["schemas"]["StepStarted"];
            /** @constant */
            readonly type: "agentos.run.step.started";
        } | {
            readonly payload: components["schemas"]["StepCompleted"];
            /** @constant */
            readonly type: "agentos.run.step.completed";
        } | {
            readonly payload: components["schemas"]["StepToken"];
            /** @constant */
            readonly type: "agentos.run.step.token";
        } | {
            readonly payload: components["schemas"]["ToolCallRequested"];
            /** @constant */
            readonly type: "agentos.tool.call.requested";
        } | {
            readonly payload: components["schemas"]["ToolCallCompleted"];
            /** @constant */
            readonly type: "agentos.tool.call.completed";
        } | {
            readonly payload: components["schemas"]["ModelRequested"];
            /** @constant */
            readonly type: "agentos.model.requested";
        } | {
            readonly payload: components["schemas"]["ModelCompleted"];
            /** @constant */
            readonly type: "agentos.model.completed";
        } | {
            readonly payload: components["schemas"]["RunCompleted"];
            /** @constant */
            readonly type: "agentos.run.completed";
        } | {
            readonly payload: components["schemas"]["RunFailed"];
            /** @constant */
            readonly type: "agentos.run.failed";
        } | {
            readonly payload: components["schemas"]["RunCanceled"];
            /** @constant */
            readonly type: "agentos.run.canceled";
        });
        /**
         * @description Grows; clients ignore types that they do not know.
         * @enum {string}
         */
        readonly EventType: "agentos.run.created" | "agentos.run.started" | "agentos.run.step.started" | "agentos.run.step.completed" | "agentos.run.step.token" | "agentos.tool.call.requested" | "agentos.tool.call.completed" | "agentos.model.requested" | "agentos.model.completed" | "agentos.run.completed" | "agentos.run.failed" | "agentos.run.canceled";
        /**
         * @description What a rule can find in a text. `api_key` covers the key formats of well-known services, `password` a secret that is assigned to a telling name or stands in a URL; `crypto_address` the addresses of wallets of Bitcoin, Litecoin, Dogecoin, Tron and Ethereum; `national_id` the numbers of persons of Belgium, Brazil, China, Denmark, Finland, France, Germany, India, Italy, Korea, the Netherlands, Norway, Poland, Portugal, South Africa, Spain, Sweden, Switzerland, the United Kingdom and the United States, by their check digits and, where those say too little, by the words before them. `person` and `location` are found by an external detector alone (`AGENTOS_PII_DETECTOR_URL`), which then also looks for the other kinds of the ruleset; an answer that it has to examine comes only once it is whole.
         * @enum {string}
         */
        readonly FindingKind: "private_key" | "jwt" | "api_key" | "password" | "email" | "payment_card" | "iban" | "crypto_address" | "national_id" | "phone" | "mac_address" | "ip_address" | "person" | "location";
        readonly Health: {
            readonly correlation_id: string;
            /** @enum {string} */
            readonly service: "agent-orchestrator" | "model-policy" | "federation" | "executor";
            /** @constant */
            readonly status: "ok";
            /** @description Semantic version of the build. */
            readonly version: string;
        };
        /** @description How an HTTP tool is called. `{name}` in the URL is filled from the input, percent-encoded. What is left of the input becomes the query of GET and DELETE and the JSON body of the others. */
        readonly HttpToolConfig: {
            /** @description Members of the JSON body of POST, PUT and PATCH beside the input, whose members win. */
            readonly body?: {
                readonly [key: string]: unknown;
            };
            /** @description Sent with each call. The values are write-only: they are answered as `[redacted]`, and `[redacted]` in an update keeps the stored one. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /**
             * @default GET
             * @enum {string}
             */
            readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Absolute, `http` or `https`; no placeholder or credential in the host. Private addresses are refused when the tool is called. */
            readonly url: string;
        };
        /** @description Makes the call safe to repeat, within tenant, principal and agent. The same meaning as the header `Idempotency-Key`; when both are present they must be equal. */
        readonly IdempotencyKey: string;
        /** @description While it is set, nothing runs of what it names. */
        readonly KillSwitch: {
            /** Format: date-time */
            readonly created_at: string;
            readonly reason: string;
            /** @description The principal who has set it. */
            readonly set_by: string;
            readonly switch_id: string;
            readonly target: components["schemas"]["KillTarget"];
            /** @description Whose calls it stops; absent: everybody's. */
            readonly tenant_id?: string;
        };
        /** @description An agent, model or tool is named by `target.id`. Operators may name any tenant, and with none switch a model or tool off for everybody, or the platform as a whole; others switch off what is their tenant's own. */
        readonly KillSwitchCreate: {
            /** @description Told to everybody whose call it stops. */
            readonly reason: string;
            readonly target: {
                readonly id?: string;
                /** @enum {string} */
                readonly kind: "platform" | "tenant" | "agent" | "model" | "tool";
            };
            /** @description Left out: the caller's own; for operators, everybody. */
            readonly tenant_id?: components["schemas"]["TenantId"];
        };
        /** @description What is switched off: the whole platform, a tenant, or one agent, model or tool. */
        readonly KillTarget: {
            /** @description Of the agent, model or tool. */
            readonly id?: string;
            /** @enum {string} */
            readonly kind: "platform" | "tenant" | "agent" | "model" | "tool";
        };
        /** @description A principal with a role in the tenant. */
        readonly Member: {
            /** Format: date-time */
            readonly created_at: string;
            readonly display_name?: string;
            readonly principal_id: string;
            /** @enum {string} */
            readonly principal_type: "user" | "service" | "agent";
            readonly role: components["schemas"]["Role"];
            readonly tenant_id: string;
            /** Format: date-time */
            readonly updated_at: string;
        };
        /** @description A role can be given only by one who has all its scopes. */
        readonly MemberUpdate: {
            readonly display_name?: string;
            /** @description When given, the same as in the path. */
            readonly principal_id?: components["schemas"]["PrincipalId"];
            /**
             * @default user
             * @enum {string}
             */
            readonly principal_type: "user" | "service" | "agent";
            readonly role: components["schemas"]["TenantRole"];
        };
        /** @description A value that agents and callers of a tenant keep under a name. */
        readonly MemoryEntry: {
            /** Format: date-time */
            readonly created_at: string;
            readonly key: string;
            readonly namespace: string;
            /** @description The value as compact JSON in UTF-8; counts against the tenant's quota. */
            readonly size_bytes: number;
            readonly tenant_id: string;
            /** Format: date-time */
            readonly updated_at: string;
            /** @description Any JSON. */
            readonly value: unknown;
        };
        /** @description 1 to 256 characters, no control characters. */
        readonly MemoryKey: string;
        /** @description An entry that a search found. */
        readonly MemoryMatch: {
            /** Format: date-time */
            readonly created_at: string;
            readonly key: string;
            readonly namespace: string;
            /** @description Higher fits better; comparable within one answer only. */
            readonly score: number;
            /** @description The value as compact JSON in UTF-8; counts against the tenant's quota. */
            readonly size_bytes: number;
            readonly tenant_id: string;
            /** Format: date-time */
            readonly updated_at: string;
            /** @description Any JSON. */
            readonly value: unknown;
        };
        /** @description 1 to 64 letters, digits, `-`, `_` and `.`; an agent's own namespace bears its `agent_id`. */
        readonly MemoryNamespace: string;
        readonly MemorySearch: {
            /**
             * @description The most entries to answer with.
             * @default 10
             */
            readonly limit: number;
            /** @description Facts about the data that is looked for, which the policies on `memory.read` decide by. */
            readonly policy_context?: components["schemas"]["StatedPolicyContext"];
            /** @description Words to look for in keys and values. */
            readonly query: string;
        };
        readonly MemoryUpdate: {
            /** @description Facts about the value, which the policies on `memory.write` decide by. They are not kept with the entry. */
            readonly policy_context?: components["schemas"]["StatedPolicyContext"];
            /** @description Any JSON, at most 65,536 bytes as compact JSON in UTF-8. */
            readonly value: unknown;
        };
        /** @description Payload of `agentos.model.completed`: one attempt of a model call has ended. Where it failed and another is due, the next event of the step is its `agentos.model.requested`; else `agentos.run.step.completed`. */
        readonly ModelCompleted: {
            /** @description Which try this outcome came from. */
            readonly attempt?: number;
            /** @description With status `error`. */
            readonly error?: components["schemas"]["RunError"];
            readonly latency_ms: number;
            readonly model_ref: string;
            readonly operation: components["schemas"]["ModelOperation"];
            readonly policy_outcome?: components["schemas"]["PolicyOutcome"];
            readonly route?: components["schemas"]["Route"];
            readonly status: components["schemas"]["StepOutcome"];
            readonly usage?: components["schemas"]["TokenUsage"];
        };
        /** @enum {string} */
        readonly ModelOperation: "chat" | "embed";
        /** @description Payload of `agentos.model.requested`; sizes only, never the messages. Comes once for each attempt of a model call; the text that an earlier attempt of the step streamed no longer counts. */
        readonly ModelRequested: {
            /** @description Which try of the call this is. */
            readonly attempt?: number;
            readonly input_summary: {
                readonly has_tools: boolean;
                /** @description How many. */
                readonly messages: number;
            };
            readonly model_ref: string;
            readonly operation: components["schemas"]["ModelOperation"];
            /** @description What the route had to offer; empty when nothing was asked. */
            readonly requirements: {
                readonly [key: string]: unknown;
            };
        };
        /** @enum {string} */
        readonly ModelTier: "fast" | "balanced" | "premium";
        /** @description Facts about the data that policies may decide by. */
        readonly PolicyContext: {
            readonly consent_tags?: readonly string[];
            readonly data_classification?: string;
            readonly purpose?: string;
            readonly region?: string;
        };
        /**
         * @description `redacted`: it may pass, without the spans that `redactions` lists.
         * @enum {string}
         */
        readonly PolicyDecision: "allowed" | "blocked" | "redacted";
        /** @description What the policies made of a call. */
        readonly PolicyOutcome: {
            readonly decision: components["schemas"]["PolicyDecision"];
            /** @description Each names the policy: `<ruleset>/<rule>: <reason>`, `<ruleset>: found <kinds>`, or `<policy_id>@<version>: <reason>`. */
            readonly reasons: readonly string[];
            readonly redactions: readonly components["schemas"]["Redaction"][];
        };
        /** @description Whom a credential stands for: `usr_…`, `svc_…`, `prn_…` or the subject of a token, without spaces and control characters. */
        readonly PrincipalId: string;
        /** @description What a priority class has. No more than 10,000 runs are counted in each state; metrics count them all. */
        readonly QueueClass: {
            /** @description Runs that wait for a limit of their tenant or agent. */
            readonly held: number;
            /** @description How long the one that has waited longest has waited; the first 1,000 in line are looked at. */
            readonly oldest_wait_ms: number;
            readonly priority: components["schemas"]["RunPriority"];
            /** @description Runs that the next free executor may take. */
            readonly queued: number;
            readonly running: number;
        };
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
        /**
         * @description A named set of scopes. `operator` belongs to the platform, the others to one tenant.
         * @enum {string}
         */
        readonly Role: "operator" | "owner" | "admin" | "developer" | "viewer" | "auditor" | "service";
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
        /** @description One execution of an agent. */
        readonly Run: {
            readonly agent_id: string;
            /** @description The agent version that this run keeps, whatever becomes of the agent. */
            readonly agent_version: number;
            /** Format: date-time */
            readonly cancel_requested_at?: string;
            /**
             * Format: date-time
             * @description When the terminal status was written.
             */
            readonly completed_at?: string;
            /** @description The correlation id of the request that made the run. */
            readonly correlation_id: string;
            /** Format: date-time */
            readonly created_at: string;
            readonly error: components["schemas"]["RunError"] | null;
            /**
             * Format: uri-reference
             * @description Where the run's events are streamed.
             */
            readonly events_url: string;
            readonly labels?: components["schemas"]["RunLabels"];
            readonly output: components["schemas"]["RunOutput"] | null;
            /** @description Who asked for the run. */
            readonly principal_id?: string;
            /** @description The run that this one repeats. */
            readonly retry_of?: string;
            readonly run_id: string;
            readonly run_options: components["schemas"]["RunOptions"];
            /** Format: date-time */
            readonly started_at?: string;
            readonly status: components["schemas"]["RunStatus"];
            readonly summary: components["schemas"]["RunSummary"];
            readonly tenant_id: string;
        };
        /** @description What became of one item of a batch. */
        readonly RunBatchItem: {
            /** @description With every other status. */
            readonly error?: components["schemas"]["RunError"];
            /** @description The item's place in the request, from 0. */
            readonly index: number;
            /** @description With status 200 and 201. */
            readonly run?: components["schemas"]["Run"];
            /** @description The HTTP status that createRun would have answered with. */
            readonly status: number;
        };
        /** @description Payload of `agentos.run.canceled`, the last event of a run that was canceled. */
        readonly RunCanceled: {
            /** @description The principal who asked for it. */
            readonly by: string;
            /** @description Whether the executor itself stopped the call in flight; false where it was fenced out instead. */
            readonly confirmed: boolean;
            /** @constant */
            readonly status: "canceled";
        };
        /** @description Payload of `agentos.run.completed`, the last event of a run that succeeded. */
        readonly RunCompleted: {
            readonly output: components["schemas"]["RunOutput"];
            /** @constant */
            readonly status: "completed";
        };
        /** @description Facts about the caller and the conversation. The agent may read them; `labels` also find the run again. */
        readonly RunContext: {
            /** @description Where the request arose, as in `web`. */
            readonly channel?: string;
            readonly labels?: components["schemas"]["RunLabels"];
            /** @description BCP 47 language tag. */
            readonly locale?: string;
            /** @description Kept with the run, never interpreted. */
            readonly metadata?: {
                readonly [key: string]: unknown;
            };
            /** @description Facts about the data of the run, which policies decide by; see `policy_context` beside it. */
            readonly policy_context?: components["schemas"]["PolicyContext"];
            /** @description The conversation that the run belongs to. */
            readonly session_id?: string;
            /** @description IANA time zone name. */
            readonly timezone?: string;
            /** @description The end user, in the caller's own terms. */
            readonly user_id?: string;
        };
        /** @description Payload of `agentos.run.created`. */
        readonly RunCreated: {
            /** @constant */
            readonly status: "queued";
        };
        /** @description Why a run, a step or a tool call failed. */
        readonly RunError: {
            /** @description One of `ErrorCode`, which grows. */
            readonly code: string;
            readonly details?: {
                readonly [key: string]: unknown;
            };
            readonly message: string;
            /** @description Whether the same request may succeed later. */
            readonly retryable?: boolean;
        };
        /** @description Payload of `agentos.run.failed`, the last event of a run that failed. */
        readonly RunFailed: {
            readonly error: components["schemas"]["RunError"];
            /** @constant */
            readonly status: "failed";
        };
        /** @description What the run is asked. The object is the canonical form; a plain string means the same. */
        readonly RunInput: {
            readonly text: string;
            /** @constant */
            readonly type: "text";
        } | string;
        /** @description Short names and values by which runs are listed (`label.<key>`). */
        readonly RunLabels: {
            readonly [key: string]: string;
        };
        /** @description The options in effect. */
        readonly RunOptions: {
            readonly dry_run: boolean;
            /** @description The most model and tool calls. */
            readonly max_steps: number;
            readonly model_tier?: components["schemas"]["ModelTier"];
            readonly priority: components["schemas"]["RunPriority"];
            readonly stream_events: boolean;
            /** @description Milliseconds from the start of execution to the end. */
            readonly timeout_ms: number;
        };
        /** @description How the run is to be carried out. */
        readonly RunOptionsRequest: {
            /**
             * @description Ends with `output.plan` instead of an answer: which tools the run may call and why not the others, and what the policies and the route say to its first model call. Calls no tool and no model, bills no tokens. What a policy, an entitlement or a budget would refuse fails it as it would fail the run.
             * @default false
             */
            readonly dry_run: boolean;
            /** @description The most model and tool calls. Left out: the agent's, else the platform's. */
            readonly max_steps?: number;
            /** @description Overrides the agent's `model_ref` with a tier. */
            readonly model_tier?: components["schemas"]["ModelTier"];
            /** @default normal */
            readonly priority: components["schemas"]["RunPriority"];
            /**
             * @description Whether the answer's text is also sent piece by piece, as `agentos.run.step.token`.
             * @default true
             */
            readonly stream_events: boolean;
            /** @description From the start of execution to the end, in milliseconds. Left out: the agent's, else the platform's. */
            readonly timeout_ms?: number;
        };
        /** @description The answer of a completed run. */
        readonly RunOutput: {
            /** @description Files that the run made, by reference. */
            readonly artifacts?: readonly {
                readonly media_type: string;
                readonly name: string;
                /** @description Lower-case hex digest of the bytes. */
                readonly sha256: string;
                readonly size_bytes: number;
            }[];
            /** @description Of a dry run, what the run would do; `text` says the same to a person. */
            readonly plan?: {
                readonly limits: {
                    /** @description Of one model or tool call. */
                    readonly max_attempts: number;
                    readonly max_steps: number;
                    /** @description Of one attempt. */
                    readonly model_timeout_ms?: number;
                    /** @description Of the run. */
                    readonly timeout_ms: number;
                };
                /** @description The first model call. */
                readonly model: {
                    /** @description How many. */
                    readonly messages: number;
                    readonly model_ref: string;
                    /** @description Of the input. */
                    readonly policy_outcome: components["schemas"]["PolicyOutcome"];
                    /** @description What would be asked first. */
                    readonly route: components["schemas"]["Route"];
                };
                /** @description Each tool that the agent lists. */
                readonly tools: readonly {
                    readonly allowed: boolean;
                    readonly effect?: components["schemas"]["ToolEffect"];
                    /** @description The reason, for a person. */
                    readonly message?: string;
                    /** @description Why it is refused: `not_granted` (the caller lacks tools:invoke), `denied` (tool_denymap), `not_in_allowlist` (tool_allowlist), `not_entitled` (the tenant), `unknown` (no such tool). The list may grow. */
                    readonly reason?: string;
                    /** @description Of one attempt. */
                    readonly timeout_ms?: number;
                    readonly tool_id: string;
                }[];
            };
            readonly text: string;
            /** @constant */
            readonly type: "text";
        };
        /**
         * @description Higher is claimed first; lower ones age, so that none starves.
         * @enum {string}
         */
        readonly RunPriority: "low" | "normal" | "high";
        /** @description Asks an agent for one run. Unknown members are ignored. */
        readonly RunRequest: {
            /** @default {} */
            readonly context: components["schemas"]["RunContext"];
            readonly idempotency_key?: components["schemas"]["IdempotencyKey"];
            readonly input: components["schemas"]["RunInput"];
            /** @description Facts about the data of the run. They are kept with it, and go with each call of a model, a tool or memory that it makes: policies that decide by them bind the whole run, and its retries. The same as `context.policy_context`, over which it goes. */
            readonly policy_context?: components["schemas"]["PolicyContext"];
            /** @default {} */
            readonly run_options: components["schemas"]["RunOptionsRequest"];
            /** @default {} */
            readonly tooling: components["schemas"]["RunTooling"];
        };
        /** @description Payload of `agentos.run.started`; a run that is resumed after a crash is not started again. */
        readonly RunStarted: {
            /** @constant */
            readonly status?: "running";
        };
        /**
         * @description `queued` → `running` → `completed`, `failed` or `canceled`; `waiting` lies between running and running, while a person, a timer or a child is awaited. No other edge exists.
         * @enum {string}
         */
        readonly RunStatus: "queued" | "running" | "waiting" | "completed" | "failed" | "canceled";
        /** @description What the run has used so far. */
        readonly RunSummary: {
            readonly cost_usd: number;
            readonly model_calls_total: number;
            /** @description Recorded model and tool calls together. */
            readonly steps_total: number;
            /** @description Input and output tokens of every model call. */
            readonly tokens_total: number;
            readonly tool_calls_total: number;
        };
        /** @description Narrows the tools of this one run. Deny beats allow; the run gets what is left of the agent's tools and the tenant's entitlements, never more. */
        readonly RunTooling: {
            /** @description Only these tools. Left out: every tool of the agent; empty: none. */
            readonly tool_allowlist?: readonly string[];
            /** @description Not these tools: a list of tool ids, or an object whose true members are denied. */
            readonly tool_denymap?: readonly string[] | {
                readonly [key: string]: boolean;
            };
        };
        /**
         * @description One permission.
         * @enum {string}
         */
        readonly Scope: "agents:read" | "agents:write" | "runs:create" | "runs:read" | "runs:cancel" | "events:read" | "tools:read" | "tools:write" | "tools:invoke" | "memory:read" | "memory:write" | "models:list" | "models:invoke" | "policy:check" | "policies:write" | "usage:read" | "audit:read" | "keys:write" | "tenants:admin" | "runs:forward" | "federation:admin";
        /** @description What the caller says about the data of this one call. A fact that policies do not know is refused, for a misspelt one would bind nothing. */
        readonly StatedPolicyContext: components["schemas"]["PolicyContext"];
        /** @description One model or tool call of a run, as its journal holds it. */
        readonly Step: {
            /** @description Which try this outcome came from; while `running` with an `error`, the try that failed last. */
            readonly attempt: number;
            /** Format: date-time */
            readonly completed_at?: string;
            /** @description Of a model call. */
            readonly cost_usd?: number;
            /** @description Of the attempt. */
            readonly duration_ms?: number;
            /** @description While `running`: why the last attempt failed, where another is due. */
            readonly error: components["schemas"]["RunError"] | null;
            /** @description What the call was given; any JSON, long texts shortened to size, digest and beginning. */
            readonly input: unknown;
            readonly kind: components["schemas"]["StepKind"];
            /** @description The model reference or the tool id. */
            readonly name: string;
            /** @description What the call gave; any JSON, null without an outcome. */
            readonly output: unknown;
            /** @description The step's place in the run: `0/model` is the model call of the first turn, `0/tool:1` its second tool call. */
            readonly path: string;
            readonly run_id: string;
            /**
             * Format: date-time
             * @description Of the attempt.
             */
            readonly started_at: string;
            /**
             * @description `running` until the outcome is recorded, also while another attempt is due.
             * @enum {string}
             */
            readonly status: "running" | "ok" | "error";
            readonly step_id: string;
            readonly tenant_id: string;
            /** @description Of a model call. */
            readonly tokens_total?: number;
        };
        /** @description Payload of `agentos.run.step.completed`: the outcome of the step's last attempt, once for a step. */
        readonly StepCompleted: {
            readonly status: components["schemas"]["StepOutcome"];
        };
        /** @enum {string} */
        readonly StepKind: "model" | "tool";
        /** @enum {string} */
        readonly StepOutcome: "ok" | "error";
        /** @description Payload of `agentos.run.step.started`. Comes once for a step, however many attempts its call takes; again only where the run's executor was lost before an outcome of the step was written. */
        readonly StepStarted: {
            /** @description For a person. */
            readonly message?: string;
            /** @description The model reference or the tool id. */
            readonly name: string;
            readonly step_kind: components["schemas"]["StepKind"];
        };
        /** @description Payload of `agentos.run.step.token`; the texts of a step since its last `agentos.model.requested`, in order, make up its answer. */
        readonly StepToken: {
            readonly text: string;
        };
        /** @description A customer of the platform: what is isolated, entitled, limited and billed. */
        readonly Tenant: {
            /** Format: date-time */
            readonly created_at: string;
            readonly default_policy_id?: string;
            readonly entitlements: components["schemas"]["TenantEntitlements"];
            readonly metadata: {
                readonly [key: string]: unknown;
            };
            readonly name: string;
            readonly plan_tier: string;
            readonly quotas: components["schemas"]["TenantQuotas"];
            /**
             * @description Requests of a disabled tenant are answered with 403 `tenant_disabled`.
             * @enum {string}
             */
            readonly status: "active" | "disabled";
            readonly tenant_id: string;
            /** Format: date-time */
            readonly updated_at: string;
        };
        readonly TenantCreate: {
            /** @description The policy that applies where a request names none. */
            readonly default_policy_id?: string;
            /** @default {} */
            readonly entitlements: components["schemas"]["TenantEntitlementsInput"];
            /**
             * @description Kept, never interpreted.
             * @default {}
             */
            readonly metadata: {
                readonly [key: string]: unknown;
            };
            readonly name: string;
            /**
             * @description The name of the tenant's plan.
             * @default standard
             */
            readonly plan_tier: string;
            /** @default {} */
            readonly quotas: components["schemas"]["TenantQuotasInput"];
            /** @description Left out: one is made. */
            readonly tenant_id?: components["schemas"]["TenantId"];
        };
        /** @description What the tenant may use; a list that is left out allows everything. */
        readonly TenantEntitlements: {
            /** @description Whether providers may be used whose `location` is stated as `cloud`, within the token budget, without which they may not; left out, no. */
            readonly cloud_allowed?: boolean;
            /** @description Provider names. */
            readonly model_backends_allowed?: readonly string[];
            readonly model_tiers_allowed?: readonly components["schemas"]["ModelTier"][];
            /** @description Tool ids. */
            readonly tool_ids_allowed?: readonly string[];
        };
        /** @description What the tenant may use; a list that is left out allows everything. */
        readonly TenantEntitlementsInput: {
            /** @description Whether providers may be used whose `location` is stated as `cloud`, within the token budget, without which they may not; left out, no. */
            readonly cloud_allowed?: boolean;
            /** @description Provider names. */
            readonly model_backends_allowed?: readonly string[];
            readonly model_tiers_allowed?: readonly components["schemas"]["ModelTier"][];
            /** @description Tool ids. */
            readonly tool_ids_allowed?: readonly string[];
        };
        /** @description 3 to 64 letters, digits, `-`, `_` and `.`. */
        readonly TenantId: string;
        /** @description The members to change. Objects are merged, anything else is replaced; null removes a quota or the policy, and PUT whatever else. */
        readonly TenantPatch: {
            /** @description The policy that applies where a request names none. */
            readonly default_policy_id?: string | null;
            readonly entitlements?: components["schemas"]["TenantEntitlementsInput"];
            /** @description Kept, never interpreted. */
            readonly metadata?: {
                readonly [key: string]: unknown;
            };
            readonly name?: string;
            /** @description The name of the tenant's plan. */
            readonly plan_tier?: string;
            readonly quotas?: components["schemas"]["TenantQuotasPatch"];
        };
        /** @description How much the tenant may use; a number that is left out is the platform's default, or no limit where it has none. */
        readonly TenantQuotas: {
            readonly models?: {
                /** @description Model calls. */
                readonly max_requests_per_minute?: number;
                /** @description Input and output tokens of one model call. */
                readonly max_tokens_per_request?: number;
                readonly token_budget?: {
                    /** @description Cost in a window. */
                    readonly max_cost_usd?: number;
                    /** @description Input and output tokens in a window. */
                    readonly max_tokens?: number;
                    /**
                     * @description Windows begin at full UTC minutes, hours, days and months.
                     * @enum {string}
                     */
                    readonly window: "minute" | "hour" | "day" | "month";
                };
                /** @description Budgets in further windows, all of which hold; of two for the same window the lower figures do. */
                readonly token_budgets?: readonly components["schemas"]["TokenBudget"][];
            };
            /** @description How long what is over is kept. Deleted within some hours after; a run that is not over is never touched. */
            readonly retention?: {
                /** @description Days after its end for which the events and the journal of a run are kept; of the events, the terminal one stays as long as the run. Not more than `runs_days`. */
                readonly events_days?: number;
                /** @description Days after its end for which a run is kept at all, and at least as long as its idempotency key. */
                readonly runs_days?: number;
            };
            readonly runs?: {
                /** @description Queued, running and waiting runs together. */
                readonly max_concurrent_runs?: number;
                /** @description Running runs; further ones stay queued. */
                readonly max_executing_runs?: number;
                /** @description The most runs created at one moment. */
                readonly run_create_burst?: number;
                /** @description Runs created per second. */
                readonly run_create_qps?: number;
            };
            readonly storage?: {
                /** @description All values of all namespaces. */
                readonly max_memory_bytes?: number;
            };
            readonly tools?: {
                /** @description By runs and by invokeTool together. */
                readonly tool_calls_per_minute?: number;
            };
        };
        /** @description How much the tenant may use; a number that is left out is the platform's default, or no limit where it has none. */
        readonly TenantQuotasInput: {
            readonly models?: {
                /** @description Model calls. */
                readonly max_requests_per_minute?: number;
                /** @description Input and output tokens of one model call. */
                readonly max_tokens_per_request?: number;
                readonly token_budget?: {
                    /** @description Cost in a window. */
                    readonly max_cost_usd?: number;
                    /** @description Input and output tokens in a window. */
                    readonly max_tokens?: number;
                    /**
                     * @description Windows begin at full UTC minutes, hours, days and months.
                     * @enum {string}
                     */
                    readonly window: "minute" | "hour" | "day" | "month";
                };
                /** @description Budgets in further windows, all of which hold; of two for the same window the lower figures do. */
                readonly token_budgets?: readonly components["schemas"]["TokenBudgetInput"][];
            };
            /** @description How long what is over is kept. Deleted within some hours after; a run that is not over is never touched. */
            readonly retention?: {
                /** @description Days after its end for which the events and the journal of a run are kept; of the events, the terminal one stays as long as the run. Not more than `runs_days`. */
                readonly events_days?: number;
                /** @description Days after its end for which a run is kept at all, and at least as long as its idempotency key. */
                readonly runs_days?: number;
            };
            readonly runs?: {
                /** @description Queued, running and waiting runs together. */
                readonly max_concurrent_runs?: number;
                /** @description Running runs; further ones stay queued. */
                readonly max_executing_runs?: number;
                /** @description The most runs created at one moment. */
                readonly run_create_burst?: number;
                /** @description Runs created per second. */
                readonly run_create_qps?: number;
            };
            readonly storage?: {
                /** @description All values of all namespaces. */
                readonly max_memory_bytes?: number;
            };
            readonly tools?: {
                /** @description By runs and by invokeTool together. */
                readonly tool_calls_per_minute?: number;
            };
        };
        /** @description The members of the quotas to change. Objects are merged; null removes what was set. */
        readonly TenantQuotasPatch: {
            readonly models?: {
                /** @description Model calls. */
                readonly max_requests_per_minute?: number | null;
                /** @description Input and output tokens of one model call. */
                readonly max_tokens_per_request?: number | null;
                readonly token_budget?: {
                    /** @description Cost in a window. */
                    readonly max_cost_usd?: number | null;
                    /** @description Input and output tokens in a window. */
                    readonly max_tokens?: number | null;
                    /**
                     * @description Windows begin at full UTC minutes, hours, days and months.
                     * @enum {string}
                     */
                    readonly window: "minute" | "hour" | "day" | "month";
                } | null;
                /** @description Budgets in further windows, all of which hold; of two for the same window the lower figures do. */
                readonly token_budgets?: readonly components["schemas"]["TokenBudgetInput"][] | null;
            } | null;
            /** @description How long what is over is kept. Deleted within some hours after; a run that is not over is never touched. */
            readonly retention?: {
                /** @description Days after its end for which the events and the journal of a run are kept; of the events, the terminal one stays as long as the run. Not more than `runs_days`. */
                readonly events_days?: number | null;
                /** @description Days after its end for which a run is kept at all, and at least as long as its idempotency key. */
                readonly runs_days?: number | null;
            } | null;
            readonly runs?: {
                /** @description Queued, running and waiting runs together. */
                readonly max_concurrent_runs?: number | null;
                /** @description Running runs; further ones stay queued. */
                readonly max_executing_runs?: number | null;
                /** @description The most runs created at one moment. */
                readonly run_create_burst?: number | null;
                /** @description Runs created per second. */
                readonly run_create_qps?: number | null;
            } | null;
            readonly storage?: {
                /** @description All values of all namespaces. */
                readonly max_memory_bytes?: number | null;
            } | null;
            readonly tools?: {
                /** @description By runs and by invokeTool together. */
                readonly tool_calls_per_minute?: number | null;
            } | null;
        };
        /**
         * @description A role that a tenant can give; a named set of scopes.
         * @enum {string}
         */
        readonly TenantRole: "owner" | "admin" | "developer" | "viewer" | "auditor" | "service";
        /** @description The whole tenant; an optional member that is left out is removed. The status is changed by enableTenant and disableTenant. */
        readonly TenantUpdate: {
            /** @description The policy that applies where a request names none. */
            readonly default_policy_id?: string;
            readonly entitlements: components["schemas"]["TenantEntitlementsInput"];
            /**
             * @description Kept, never interpreted.
             * @default {}
             */
            readonly metadata: {
                readonly [key: string]: unknown;
            };
            readonly name: string;
            /** @description The name of the tenant's plan. */
            readonly plan_tier: string;
            readonly quotas: components["schemas"]["TenantQuotasInput"];
            /** @description When given, the same as in the path. */
            readonly tenant_id?: components["schemas"]["TenantId"];
        };
        /** @description What may be used of models in each window. */
        readonly TokenBudget: {
            /** @description Cost in a window. */
            readonly max_cost_usd?: number;
            /** @description Input and output tokens in a window. */
            readonly max_tokens?: number;
            /**
             * @description Windows begin at full UTC minutes, hours, days and months.
             * @enum {string}
             */
            readonly window: "minute" | "hour" | "day" | "month";
        };
        /** @description What may be used of models in each window: tokens, US dollars, or both. */
        readonly TokenBudgetInput: {
            /** @description Cost in a window. */
            readonly max_cost_usd?: number;
            /** @description Input and output tokens in a window. */
            readonly max_tokens?: number;
            /**
             * @description Windows begin at full UTC minutes, hours, days and months.
             * @enum {string}
             */
            readonly window: "minute" | "hour" | "day" | "month";
        };
        /** @description Tokens as the provider counted them, or as the service estimated them where it did not. */
        readonly TokenUsage: {
            readonly input_tokens: number;
            readonly output_tokens: number;
            readonly total_tokens: number;
        };
        /** @description Something that an agent may call. */
        readonly Tool: {
            /** @description By kind; for `http` as in HttpToolConfig, each header value answered as `[redacted]`; empty for `builtin`. */
            readonly config: {
                readonly [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description For `builtin` tools, when the tenant was created.
             */
            readonly created_at: string;
            /** @description What the model is told of the tool. */
            readonly description?: string;
            readonly effect: components["schemas"]["ToolEffect"];
            /** @description JSON Schema of the arguments. */
            readonly input_schema: {
                readonly [key: string]: unknown;
            };
            readonly kind: components["schemas"]["ToolKind"];
            readonly name: string;
            /** @description Whether a person must agree to each call. */
            readonly requires_approval?: boolean;
            readonly tenant_id: string;
            readonly timeout_ms: number;
            readonly tool_id: string;
            /** Format: date-time */
            readonly updated_at: string;
        };
        /** @description One call of a tool outside any run. A tool that fails is an outcome, not an error of the request. */
        readonly ToolCall: {
            /** @description Which try this outcome came from. */
            readonly attempt: number;
            readonly duration_ms: number;
            readonly error: components["schemas"]["RunError"] | null;
            /** @description What the tool gave; any JSON, null when it failed. */
            readonly output: unknown;
            /** @enum {string} */
            readonly status: "ok" | "error";
            readonly tenant_id: string;
            readonly tool_call_id: string;
            readonly tool_id: string;
        };
        /** @description Payload of `agentos.tool.call.completed`: one attempt of a call has ended. Where it failed and another is due, the next event of the step is its `agentos.tool.call.requested`; else `agentos.run.step.completed`. */
        readonly ToolCallCompleted: {
            /** @description Which try this outcome came from. */
            readonly attempt: number;
            /** @description Of this attempt. */
            readonly duration_ms: number;
            readonly error: components["schemas"]["RunError"] | null;
            /** @description What the tool gave; any JSON, above 64 KiB its size, digest and beginning; null when it failed. */
            readonly output: unknown;
            readonly status: components["schemas"]["StepOutcome"];
            readonly tool_call_id: string;
            readonly tool_id: string;
        };
        /** @description Payload of `agentos.tool.call.requested`: an attempt of a call begins. The call keeps its `tool_call_id` and its idempotency key in all attempts. */
        readonly ToolCallRequested: {
            /** @description Which try of the call this is. */
            readonly attempt?: number;
            /** @description The arguments; any JSON, above 64 KiB its size, digest and beginning. */
            readonly input: unknown;
            /** @description Of one attempt; 0 where there is no such tool to wait for. */
            readonly timeout_ms: number;
            readonly tool_call_id: string;
            readonly tool_id: string;
        };
        readonly ToolCreate: {
            readonly config: components["schemas"]["HttpToolConfig"];
            /** @description What the model is told of the tool. */
            readonly description?: string;
            /** @description Left out: `none` for GET, `once` for every other method. */
            readonly effect?: components["schemas"]["ToolEffect"];
            /**
             * @description JSON Schema (2020-12) of the arguments.
             * @default {
             *       "type": "object"
             *     }
             */
            readonly input_schema: {
                readonly [key: string]: unknown;
            };
            /**
             * @description The kinds that a tenant can define; grows.
             * @enum {string}
             */
            readonly kind: "http";
            readonly name: string;
            /** @default 30000 */
            readonly timeout_ms: number;
            readonly tool_id: components["schemas"]["ToolId"];
        };
        /**
         * @description `none` changes nothing; `idempotent` may be repeated; `once` is never repeated: a run that cannot tell whether such a call happened fails with `outcome_unknown`.
         * @enum {string}
         */
        readonly ToolEffect: "none" | "idempotent" | "once";
        /** @description `tool.<name>`. */
        readonly ToolId: string;
        /** @enum {string} */
        readonly ToolKind: "http" | "function" | "builtin" | "mcp" | "wasm";
        /** @description The whole tool; an optional member that is left out falls back to its default. */
        readonly ToolUpdate: {
            readonly config: components["schemas"]["HttpToolConfig"];
            /** @description What the model is told of the tool. */
            readonly description?: string;
            /** @description Left out: `none` for GET, `once` for every other method. */
            readonly effect?: components["schemas"]["ToolEffect"];
            /**
             * @description JSON Schema (2020-12) of the arguments.
             * @default {
             *       "type": "object"
             *     }
             */
            readonly input_schema: {
                readonly [key: string]: unknown;
            };
            /**
             * @description The kinds that a tenant can define; grows.
             * @enum {string}
             */
            readonly kind: "http";
            readonly name: string;
            /** @default 30000 */
            readonly timeout_ms: number;
            /** @description When given, the same as in the path. */
            readonly tool_id?: components["schemas"]["ToolId"];
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
        /** @description A run that waits, and why. */
        readonly WaitingRun: {
            readonly agent_id: string;
            /** @description Runs of all tenants that are claimed before it; no more than 1,000 are counted. */
            readonly ahead?: number;
            readonly priority: components["schemas"]["RunPriority"];
            /** Format: date-time */
            readonly queued_at: string;
            readonly run_id: string;
            readonly tenant_id: string;
            /** @description Grows. `executor`: a free slot; `any_executor`: none is alive; `tenant_limit`: the tenant's `max_executing_runs`; `agent_limit`: the agent's; `platform_limit`: `AGENTOS_MAX_EXECUTING_RUNS`; `signal`: what a waiting run waits for. */
            readonly waits_for: string;
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
        /** @description `gone`: this part of the run is no longer kept. The log begins at `details.earliest_sequence`; the run as it ended is at `details.snapshot_url`. */
        readonly Gone: {
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
        /** @description Makes the call safe to repeat: the same key with the same body answers with the first result, with another body 409 `conflict`. The same meaning as the body's `idempotency_key`; when both are present they must be equal. */
        readonly IdempotencyKey: string;
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
    readonly listDeadRuns: {
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
            /** @description A page of dead runs. */
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
                        readonly dead_runs: readonly components["schemas"]["DeadRun"][];
                        readonly has_more: boolean;
                        /** @description The cursor of the next page. */
                        readonly next?: string;
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
    readonly retryDeadRun: {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The new run is queued. */
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
                        readonly run: components["schemas"]["Run"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly listTenants: {
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
            /** @description A page of tenants. */
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
                        readonly tenants: readonly components["schemas"]["Tenant"][];
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
    readonly createTenant: {
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
                readonly "application/json": components["schemas"]["TenantCreate"];
            };
        };
        readonly responses: {
            /** @description The tenant. */
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
                        readonly tenant: components["schemas"]["Tenant"];
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
    readonly getTenant: {
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
                readonly tenant_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tenant. */
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
                        readonly tenant: components["schemas"]["Tenant"];
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
    readonly updateTenant: {
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
                readonly tenant_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TenantUpdate"];
            };
        };
        readonly responses: {
            /** @description The tenant. */
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
                        readonly tenant: components["schemas"]["Tenant"];
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
    readonly deleteTenant: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The caller's W3C trace context. An invalid or all-zero value starts a new trace and is never an error. */
                readonly traceparent?: components["parameters"]["Traceparent"];
                /** @description The `tenant_id` once more; anything else answers 400. */
                readonly "X-Confirm-Delete": string;
                /** @description Ties together the requests of one piece of work. Echoed in the answer's header and body; a fresh one is made where it is absent or unusable. */
                readonly "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
                /** @description Names this one request; a fresh id is made where it is absent or unusable. */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description The tenant to act in. With a credential it must equal the credential's tenant (else 403 `tenant_mismatch`); without one it is honoured in `demo` and `dev` only. */
                readonly "X-Tenant-Id"?: components["parameters"]["TenantId"];
            };
            readonly path: {
                readonly tenant_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tenant is gone. */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly patchTenant: {
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
                readonly tenant_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TenantPatch"];
            };
        };
        readonly responses: {
            /** @description The tenant. */
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
                        readonly tenant: components["schemas"]["Tenant"];
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
    readonly disableTenant: {
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
                readonly tenant_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tenant, disabled. */
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
                        readonly tenant: components["schemas"]["Tenant"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly enableTenant: {
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
                readonly tenant_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tenant, active. */
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
                        readonly tenant: components["schemas"]["Tenant"];
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
    readonly listAgents: {
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
            /** @description A page of agents. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly agents: readonly components["schemas"]["Agent"][];
                        readonly correlation_id: string;
                        readonly has_more: boolean;
                        /** @description The cursor of the next page. */
                        readonly next?: string;
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
    readonly createAgent: {
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
                readonly "application/json": components["schemas"]["AgentCreate"];
            };
        };
        readonly responses: {
            /** @description The agent, at version 1. */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly agent: components["schemas"]["Agent"];
                        readonly correlation_id: string;
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
    readonly getAgent: {
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agent at its present version. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly agent: components["schemas"]["Agent"];
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
    readonly updateAgent: {
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentUpdate"];
            };
        };
        readonly responses: {
            /** @description The agent at its new version; at the old one where nothing differs. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly agent: components["schemas"]["Agent"];
                        readonly correlation_id: string;
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
    readonly deleteAgent: {
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agent is gone. */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly patchAgent: {
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentPatch"];
            };
        };
        readonly responses: {
            /** @description The agent at its new version; at the old one where nothing differs. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly agent: components["schemas"]["Agent"];
                        readonly correlation_id: string;
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
    readonly rollbackAgent: {
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly version: number;
                };
            };
        };
        readonly responses: {
            /** @description The agent at its new version. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly agent: components["schemas"]["Agent"];
                        readonly correlation_id: string;
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
    readonly listAgentRuns: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` cursor of the page before; opaque. */
                readonly after?: components["parameters"]["After"];
                /** @description Only runs created at this instant or later. */
                readonly created_after?: string;
                /** @description Only runs created before this instant. */
                readonly created_before?: string;
                /** @description Only runs with these labels. Each is a query parameter of its own, named `label.<key>`: `?label.team=support`. They are looked for among the runs that the other filters leave: where few of very many runs have them, give an agent or a time too. */
                readonly labels?: components["schemas"]["RunLabels"];
                /** @description The most items to answer with. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only runs in this status. */
                readonly status?: components["schemas"]["RunStatus"];
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of runs. */
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
                        readonly runs: readonly components["schemas"]["Run"][];
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
    readonly createRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the call safe to repeat: the same key with the same body answers with the first result, with another body 409 `conflict`. The same meaning as the body's `idempotency_key`; when both are present they must be equal. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RunRequest"];
            };
        };
        readonly responses: {
            /** @description The run that an earlier request with the same key and body made. */
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
                    readonly "application/json": {
                        /** @description The agent did not exist and was made from the default template; in `demo` and `dev` only. */
                        readonly agent_created?: boolean;
                        readonly correlation_id: string;
                        readonly run: components["schemas"]["Run"];
                    };
                };
            };
            /** @description The run is queued. */
            readonly 201: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The agent did not exist and was made from the default template; in `demo` and `dev` only. */
                        readonly agent_created?: boolean;
                        readonly correlation_id: string;
                        readonly run: components["schemas"]["Run"];
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
    readonly batchRuns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the call safe to repeat: the same key with the same body answers with the first result, with another body 409 `conflict`. The same meaning as the body's `idempotency_key`; when both are present they must be equal. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                readonly agent_id: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly runs: readonly components["schemas"]["RunRequest"][];
                };
            };
        };
        readonly responses: {
            /** @description One result per item. */
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
                    readonly "application/json": {
                        /** @description The agent did not exist and was made from the default template; in `demo` and `dev` only. */
                        readonly agent_created?: boolean;
                        readonly correlation_id: string;
                        readonly results: readonly components["schemas"]["RunBatchItem"][];
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
    readonly listAgentVersions: {
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
                readonly agent_id: components["schemas"]["AgentId"];
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
                        readonly versions: readonly components["schemas"]["AgentVersion"][];
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
    readonly listMemoryAlias: {
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
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of entries. */
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
                        readonly entries: readonly components["schemas"]["MemoryEntry"][];
                        readonly has_more: boolean;
                        /** @description The cursor of the next page. */
                        readonly next?: string;
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
    readonly getMemoryAlias: {
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
                readonly key: components["schemas"]["MemoryKey"];
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entry. */
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
                        readonly entry: components["schemas"]["MemoryEntry"];
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
    readonly updateMemoryAlias: {
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
                readonly key: components["schemas"]["MemoryKey"];
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemoryUpdate"];
            };
        };
        readonly responses: {
            /** @description The entry as written. */
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
                        readonly entry: components["schemas"]["MemoryEntry"];
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
    readonly deleteMemoryAlias: {
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
                readonly key: components["schemas"]["MemoryKey"];
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entry is gone. */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly listApiKeys: {
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
            /** @description A page of keys. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly api_keys: readonly components["schemas"]["ApiKey"][];
                        readonly correlation_id: string;
                        readonly has_more: boolean;
                        /** @description The cursor of the next page. */
                        readonly next?: string;
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
    readonly createApiKey: {
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
                readonly "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        readonly responses: {
            /** @description The key, with its secret for the only time. */
            readonly 201: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly api_key: components["schemas"]["ApiKeyIssued"];
                        readonly correlation_id: string;
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
    readonly revokeApiKey: {
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
                readonly key_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key is revoked. */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly rotateApiKey: {
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
                readonly key_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key, with its new secret for the only time. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly api_key: components["schemas"]["ApiKeyIssued"];
                        readonly correlation_id: string;
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly listAuditRecords: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this action, as in `run.create`. */
                readonly action?: string;
                /** @description The `next` cursor of the page before; opaque. */
                readonly after?: components["parameters"]["After"];
                /** @description The most items to answer with. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only records opened at this instant or later. */
                readonly opened_after?: string;
                /** @description Only records opened before this instant. */
                readonly opened_before?: string;
                /** @description Only records with this outcome. */
                readonly outcome?: components["schemas"]["AuditOutcome"];
                /** @description Only what this principal did. */
                readonly principal_id?: components["schemas"]["PrincipalId"];
                /** @description Another tenant, for callers with `tenants:admin`; 403 for everybody else. Left out, the caller's own. */
                readonly tenant_id?: string;
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
            /** @description A page of records. */
            readonly 200: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly audit_records: readonly components["schemas"]["AuditRecord"][];
                        readonly correlation_id: string;
                        readonly has_more: boolean;
                        /** @description The cursor of the next page. */
                        readonly next?: string;
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
    readonly verifyAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description Another tenant, for callers with `tenants:admin`; 403 for everybody else. Left out, the caller's own. */
                readonly tenant_id?: string;
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
            /** @description What the check found. */
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
                        readonly verification: components["schemas"]["AuditVerification"];
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
    readonly listKillSwitches: {
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
            /** @description A page of them, the oldest first. */
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
                        readonly kill_switches: readonly components["schemas"]["KillSwitch"][];
                        /** @description The cursor of the next page. */
                        readonly next?: string;
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
    readonly setKillSwitch: {
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
                readonly "application/json": components["schemas"]["KillSwitchCreate"];
            };
        };
        readonly responses: {
            /** @description It is set. */
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
                        readonly kill_switch: components["schemas"]["KillSwitch"];
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
    readonly clearKillSwitch: {
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
                readonly switch_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is cleared. */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly listMembers: {
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
            /** @description A page of members. */
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
                        readonly members: readonly components["schemas"]["Member"][];
                        /** @description The cursor of the next page. */
                        readonly next?: string;
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
    readonly getMember: {
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
                readonly principal_id: components["schemas"]["PrincipalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The member. */
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
                        readonly member: components["schemas"]["Member"];
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
    readonly updateMember: {
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
                readonly principal_id: components["schemas"]["PrincipalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemberUpdate"];
            };
        };
        readonly responses: {
            /** @description The member. */
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
                        readonly member: components["schemas"]["Member"];
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
    readonly deleteMember: {
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
                readonly principal_id: components["schemas"]["PrincipalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The principal has no role in the tenant. */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly listMemory: {
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
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of entries. */
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
                        readonly entries: readonly components["schemas"]["MemoryEntry"][];
                        readonly has_more: boolean;
                        /** @description The cursor of the next page. */
                        readonly next?: string;
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
    readonly searchMemory: {
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
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemorySearch"];
            };
        };
        readonly responses: {
            /** @description The entries that match. */
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
                        readonly entries: readonly components["schemas"]["MemoryMatch"][];
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
    readonly getMemory: {
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
                readonly key: components["schemas"]["MemoryKey"];
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entry. */
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
                        readonly entry: components["schemas"]["MemoryEntry"];
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
    readonly updateMemory: {
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
                readonly key: components["schemas"]["MemoryKey"];
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemoryUpdate"];
            };
        };
        readonly responses: {
            /** @description The entry as written. */
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
                        readonly entry: components["schemas"]["MemoryEntry"];
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
    readonly deleteMemory: {
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
                readonly key: components["schemas"]["MemoryKey"];
                readonly namespace: components["schemas"]["MemoryNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entry is gone. */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly getQueue: {
        readonly parameters: {
            readonly query?: {
                /** @description The whole platform, for callers with `tenants:admin`; 403 for everybody else. */
                readonly all_tenants?: boolean;
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
            /** @description The queue as it is now. */
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
                        readonly queue: {
                            readonly classes: readonly components["schemas"]["QueueClass"][];
                            readonly waiting: readonly components["schemas"]["WaitingRun"][];
                        };
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
    readonly listRuns: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` cursor of the page before; opaque. */
                readonly after?: components["parameters"]["After"];
                /** @description Only runs of this agent. */
                readonly agent_id?: components["schemas"]["AgentId"];
                /** @description Only runs created at this instant or later. */
                readonly created_after?: string;
                /** @description Only runs created before this instant. */
                readonly created_before?: string;
                /** @description Only runs with these labels. Each is a query parameter of its own, named `label.<key>`: `?label.team=support`. They are looked for among the runs that the other filters leave: where few of very many runs have them, give an agent or a time too. */
                readonly labels?: components["schemas"]["RunLabels"];
                /** @description The most items to answer with. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only runs in this status. */
                readonly status?: components["schemas"]["RunStatus"];
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
            /** @description A page of runs. */
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
                        readonly runs: readonly components["schemas"]["Run"][];
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
    readonly getRun: {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The run as it is now. */
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
                        readonly run: components["schemas"]["Run"];
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
    readonly cancelRun: {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The run is canceled. */
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
                        readonly run: components["schemas"]["Run"];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly retryRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the call safe to repeat: the same key with the same body answers with the first result, with another body 409 `conflict`. The same meaning as the body's `idempotency_key`; when both are present they must be equal. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly idempotency_key?: components["schemas"]["IdempotencyKey"];
                };
            };
        };
        readonly responses: {
            /** @description The run that an earlier request with the same key made. */
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
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly run: components["schemas"]["Run"];
                    };
                };
            };
            /** @description The new run is queued. */
            readonly 201: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly run: components["schemas"]["Run"];
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
    readonly streamRunEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` cursor of the page before; opaque. */
                readonly after?: components["parameters"]["After"];
                /** @description Only events after this sequence; 0 is the beginning. */
                readonly after_sequence?: number;
                /** @description The same as `after_sequence`, and exclusive like it. */
                readonly from_sequence?: number;
                /** @description The most items to answer with. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: {
                /** @description The same as `after_sequence`; sent by EventSource when it connects again. */
                readonly "Last-Event-ID"?: number;
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
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
                        readonly events: readonly components["schemas"]["Event"][];
                        /** @description Whether the log holds more now; a run that is not over may still add to it. */
                        readonly has_more: boolean;
                        /** @description The cursor of the next page. */
                        readonly next?: string;
                    };
                    readonly "text/event-stream": string;
                };
            };
            /** @description Nothing is left to stream; the given sequence is that of the terminal event. */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 410: components["responses"]["Gone"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly retryRunAlias: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes the call safe to repeat: the same key with the same body answers with the first result, with another body 409 `conflict`. The same meaning as the body's `idempotency_key`; when both are present they must be equal. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly idempotency_key?: components["schemas"]["IdempotencyKey"];
                };
            };
        };
        readonly responses: {
            /** @description The run that an earlier request with the same key made. */
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
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly run: components["schemas"]["Run"];
                    };
                };
            };
            /** @description The new run is queued. */
            readonly 201: {
                headers: {
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly run: components["schemas"]["Run"];
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
    readonly listRunSteps: {
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
                readonly run_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of steps. */
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
                        readonly steps: readonly components["schemas"]["Step"][];
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 410: components["responses"]["Gone"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly listTools: {
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
            /** @description A page of tools. */
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
                        readonly tools: readonly components["schemas"]["Tool"][];
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
    readonly createTool: {
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
                readonly "application/json": components["schemas"]["ToolCreate"];
            };
        };
        readonly responses: {
            /** @description The tool. */
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
                        readonly tool: components["schemas"]["Tool"];
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
    readonly getTool: {
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
                readonly tool_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tool. */
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
                        readonly tool: components["schemas"]["Tool"];
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
    readonly updateTool: {
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
                readonly tool_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ToolUpdate"];
            };
        };
        readonly responses: {
            /** @description The tool. */
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
                        readonly tool: components["schemas"]["Tool"];
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
    readonly deleteTool: {
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
                readonly tool_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tool is gone. */
            readonly 204: {
                headers: {
                    readonly traceparent: components["headers"]["Traceparent"];
                    readonly "X-Correlation-Id": components["headers"]["CorrelationId"];
                    readonly "X-Request-Id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["DependencyUnavailable"];
        };
    };
    readonly invokeTool: {
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
                readonly tool_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description The arguments.
                     * @default {}
                     */
                    readonly input?: unknown;
                    /** @description Facts about the data of the call, which policies decide by: on the tool, on each host that it is redirected to, and on the memory that it uses. */
                    readonly policy_context?: components["schemas"]["StatedPolicyContext"];
                    /** @description Shortens the tool's own time limit. */
                    readonly timeout_ms?: number;
                };
            };
        };
        readonly responses: {
            /** @description What became of the call. */
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
                    readonly "application/json": {
                        readonly correlation_id: string;
                        readonly tool_call: components["schemas"]["ToolCall"];
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
