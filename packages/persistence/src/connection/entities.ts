import { LoginEntity } from '../access/login.entity.js';
import { LoginSessionEntity } from '../access/login-session.entity.js';
import { AccountEntity } from '../accounts/account.entity.js';
import { BasketEntity } from '../baskets/basket.entity.js';
import { BasketLineEntity } from '../baskets/basket-line.entity.js';
import { BookingEntity } from '../bookings/booking.entity.js';
import { BookingAssigneeEntity } from '../bookings/booking-assignee.entity.js';
import { BookingAttendeeEntity } from '../bookings/booking-attendee.entity.js';
import { RequirementResourceEntity } from '../catalog/requirement-resource.entity.js';
import { ServiceEntity } from '../catalog/service.entity.js';
import { ServiceRequirementEntity } from '../catalog/service-requirement.entity.js';
import { CustomerEntity } from '../customers/customer.entity.js';
import { DeliveryEntity } from '../events/delivery.entity.js';
import { EventEntity } from '../events/event.entity.js';
import { IdempotencyKeyEntity } from '../idempotency/idempotency-key.entity.js';
import { MessageEntity } from '../messages/message.entity.js';
import { OrderEntity } from '../orders/order.entity.js';
import { OrderLineEntity } from '../orders/order-line.entity.js';
import { OrganizationEntity } from '../organizations/organization.entity.js';
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
];
