export { type ApiClientOptions, createApiCache, createApiClient } from './client/api-client.js';
export { dateTimeFormat, numberFormat } from './format/intl-cache.js';
export { formatMoney } from './format/money.js';
export { formatDay, formatInstant, formatTime, formatTimeRange, type TimeOptions } from './format/time.js';
export { viewerLocale, viewerZone } from './format/viewer.js';
export { sameClock, zoneCity, zoneNote } from './format/zone.js';
export { type Alternative, alternativesOf } from './messages/alternatives.js';
export { type MessageOptions, messageFor } from './messages/message-for.js';
export { ApiProblem, type ApiProblemProps } from './problem/api-problem.js';
export { type Problem, type ProblemCode, problemOf } from './problem/problem.js';
export { BookwrightProvider, type BookwrightProviderProps } from './theme/bookwright-provider.js';
export { cssVariables } from './theme/css-variables.js';
export { type AppSize, FLOATING_ID, themes } from './theme/theme.js';
export { bookingStatusTones, bookingStatusWords } from './words/booking-status.js';
export {
  billingStateWords,
  bookingActionWords,
  cancelKindWords,
  locationModeWords,
  messageStatusWords,
  opportunityStageWords,
  paymentTypeWords,
  serviceKindWords,
  sourceModeWords,
  workflowWords,
} from './words/booking-words.js';
export { paymentMethodWords, paymentProviderWords, paymentStateWords, paymentStatusWords } from './words/payment-words.js';
export { BookingStatusBadge, ToneBadge } from './words/status-badge.js';
export { type Tone, toneStyle } from './words/tone.js';
