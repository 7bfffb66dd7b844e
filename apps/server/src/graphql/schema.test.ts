import { ACCOUNT_RECORD } from '@bookwright/persistence/accounts';
import { BOOKING_RECORD } from '@bookwright/persistence/bookings';
import { EVENT_SESSION_RECORD, RESOURCE_RECORD, SERVICE_RECORD } from '@bookwright/persistence/catalog';
import { CUSTOMER_RECORD } from '@bookwright/persistence/customers';
import { ORDER_LINE_RECORD, ORDER_RECORD } from '@bookwright/persistence/orders';
import type { RecordSource } from '@bookwright/persistence/query';
import { STAFF_MEMBER_RECORD } from '@bookwright/persistence/staff';
import {
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { createSchema } from './schema.js';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

/** Everything that can be described, by its coordinate. Root types are described by what they are. */
function described(): [string, string | null | undefined][] {
  const found: [string, string | null | undefined][] = [];
  for (const type of types) {
    if (type !== schema.getQueryType() && type !== schema.getMutationType()) found.push([type.name, type.description]);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        found.push([`${type.name}.${field.name}`, field.description]);
        for (const arg of field.args) found.push([`${type.name}.${field.name}(${arg.name}:)`, arg.description]);
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) found.push([`${type.name}.${field.name}`, field.description]);
    }
  }
  return found;
}

describe('the schema', () => {
  test('is valid GraphQL', () => expect(validateSchema(schema)).toEqual([]));

  test('describes every type, field, argument and input field', () => {
    expect(described().length).toBeGreaterThan(300);
    expect(
      described()
        .filter(([, description]) => !description?.trim())
        .map(([coordinate]) => coordinate),
    ).toEqual([]);
  });

  test('has enums whose values in code are their names, so that answers need not be translated; sort keys only come in', () => {
    const translated = types.filter(isEnumType).filter((type) => type.getValues().some(({ name, value }) => name !== value));
    expect(translated.map((type) => type.name).filter((name) => !name.endsWith('OrderField'))).toEqual([]);
  });

  test('has only values of enums that read as constants', () => {
    const values = types.filter(isEnumType).flatMap((type) => type.getValues().map((value) => value.name));
    expect(values.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
  });
});

const RECORDS: [string, RecordSource][] = [
  ['Booking', BOOKING_RECORD],
  ['Order', ORDER_RECORD],
  ['OrderLine', ORDER_LINE_RECORD],
  ['Customer', CUSTOMER_RECORD],
  ['Account', ACCOUNT_RECORD],
  ['Service', SERVICE_RECORD],
  ['Resource', RESOURCE_RECORD],
  ['EventSession', EVENT_SESSION_RECORD],
  ['StaffMember', STAFF_MEMBER_RECORD],
];

test.each(RECORDS)('every field of %s is read from somewhere', (name, record) => {
  const fields = Object.keys((schema.getType(name) as GraphQLObjectType).getFields());
  expect(fields.filter((field) => !(field in record.properties) && !(field in record.one))).toEqual([]);
});

test('rows are shown without a resolver per field', () => {
  for (const [name, record] of RECORDS) {
    for (const field of Object.values((schema.getType(name) as GraphQLObjectType).getFields())) {
      const source = record.properties[field.name];
      expect([`${name}.${field.name}`, Boolean(field.resolve)]).toEqual([
        `${name}.${field.name}`,
        source !== undefined && 'needs' in source,
      ]);
    }
  }
});
