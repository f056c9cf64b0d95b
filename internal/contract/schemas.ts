export {
  config_Models as validateModelsFile,
  config_Peers as validatePeersFile,
  events_Event as validateEvent,
  policy_Ruleset as validateRuleset,
  report_Report as validateReport,
} from './generated/schemas.js'
