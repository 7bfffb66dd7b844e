import { CustomerSessionEntity } from '../access/customer-session.entity.js';
import { LoginEntity } from '../access/login.entity.js';
import { LoginAddressEntity } from '../access/login-address.entity.js';
import { LoginSessionEntity } from '../access/login-session.entity.js';
import { SignInCodeEntity } from '../access/sign-in-code.entity.js';
import { AccountEntity } from '../accounts/account.entity.js';
import { BasketEntity } from '../baskets/basket.entity.js';
import { BasketLineEntity } from '../baskets/basket-line.entity.js';
import { BookingEntity } from '../bookings/booking.entity.js';
import { BookingAssigneeEntity } from '../bookings/booking-assignee.entity.js';
import { BookingAttendeeEntity } from '../bookings/booking-attendee.entity.js';
import { CancellationPolicyEntity } from '../cancellation/cancellation-policy.entity.js';
import { RequirementResourceEntity } from '../catalog/requirement-resource.entity.js';
import { ServiceEntity } from '../catalog/service.entity.js';
import { ServiceRequirementEntity } from '../catalog/service-requirement.entity.js';
import { CustomerEntity } from '../customers/customer.entity.js';
import { CustomerAccountEntity } from '../customers/customer-account.entity.js';
import { DeliveryEntity } from '../events/delivery.entity.js';
import { EventEntity } from '../events/event.entity.js';
import { IdempotencyKeyEntity } from '../idempotency/idempotency-key.entity.js';
import { ActionLinkEntity } from '../messages/action-link.entity.js';
import { MessageEntity } from '../messages/message.entity.js';
import { MessageTemplateEntity } from '../messages/message-template.entity.js';
import { OpportunityEntity } from '../opportunities/opportunity.entity.js';
import { OpportunityItemEntity } from '../opportunities/opportunity-item.entity.js';
import { OrderEntity } from '../orders/order.entity.js';
import { OrderLineEntity } from '../orders/order-line.entity.js';
import { OrganizationEntity } from '../organizations/organization.entity.js';
import { LedgerEntryEntity } from '../payments/ledger-entry.entity.js';
import { PayLinkEntity } from '../payments/pay-link.entity.js';
import { PaymentEntity } from '../payments/payment.entity.js';
import { ProviderEventEntity } from '../payments/provider-event.entity.js';
import { RefundEntity } from '../payments/refund.entity.js';
import { SandboxPaymentEntity } from '../payments/sandbox-payment.entity.js';
import { TaxRateEntity } from '../pricing/tax-rate.entity.js';
import { AllocationEntity } from '../resources/allocation.entity.js';
import { BusyTimeEntity } from '../resources/busy-time.entity.js';
import { ResourceEntity } from '../resources/resource.entity.js';
import { ResourceTypeEntity } from '../resources/resource-type.entity.js';
import { ResourceUnitEntity } from '../resources/resource-unit.entity.js';
import { ScheduleEntity } from '../resources/schedule.entity.js';
import { ScheduleOverrideEntity } from '../resources/schedule-override.entity.js';
import { BookingRuleEntity } from '../rules/booking-rule.entity.js';
import { BookingSeriesEntity } from '../series/booking-series.entity.js';
import { SeriesOccurrenceEntity } from '../series/series-occurrence.entity.js';
import { EventSessionEntity } from '../sessions/event-session.entity.js';
import { StaffMemberEntity } from '../staff/staff-member.entity.js';
import { TaskEntity } from '../tasks/task.entity.js';
import { WaitlistEntryEntity } from '../waiting-lists/waitlist-entry.entity.js';

/** Every table as TypeORM knows it. Adding one is a line here and a migration. */
export const ENTITIES = [
  OrganizationEntity,
  LoginEntity,
  LoginSessionEntity,
  StaffMemberEntity,
  AccountEntity,
  CustomerEntity,
  ServiceEntity,
  ResourceEntity,
  ResourceUnitEntity,
  ScheduleEntity,
  EventSessionEntity,
  BasketEntity,
  BasketLineEntity,
  OrderEntity,
  BookingEntity,
  OrderLineEntity,
  AllocationEntity,
  EventEntity,
  DeliveryEntity,
  MessageEntity,
  MessageTemplateEntity,
  ActionLinkEntity,
  IdempotencyKeyEntity,
  ResourceTypeEntity,
  ScheduleOverrideEntity,
  BusyTimeEntity,
  ServiceRequirementEntity,
  RequirementResourceEntity,
  BookingRuleEntity,
  BookingAssigneeEntity,
  BookingAttendeeEntity,
  TaskEntity,
  WaitlistEntryEntity,
  BookingSeriesEntity,
  SeriesOccurrenceEntity,
  TaxRateEntity,
  CancellationPolicyEntity,
  PaymentEntity,
  RefundEntity,
  LedgerEntryEntity,
  ProviderEventEntity,
  PayLinkEntity,
  SandboxPaymentEntity,
  CustomerAccountEntity,
  OpportunityEntity,
  OpportunityItemEntity,
  LoginAddressEntity,
  CustomerSessionEntity,
  SignInCodeEntity,
];
