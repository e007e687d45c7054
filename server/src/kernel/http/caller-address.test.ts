import { expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { callerOf, householdOf } from './caller-address.ts';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:0DB8:0000::2', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('counts %s as %s', (address, household) => {
  expect(householdOf(address)).toBe(household);
});

const caller = (trust: string, remote: string, forwarded?: string) =>
  callerOf(forwarded, remote, readConfig({ TRUST_PROXY: trust }).trustProxy);

it.each([
  ['nobody is trusted', 'off', '10.0.0.1', '192.0.2.7', '10.0.0.1'],
  ['the last hop is, whoever it is', 'on', '198.51.100.9', '203.0.113.5, 192.0.2.7', '192.0.2.7'],
  ['the last hop is, and added no address', 'on', '10.0.0.1', 'unknown', '10.0.0.1'],
  ['its network is', '10.0.0.0/8', '10.0.0.1', '203.0.113.5, 192.0.2.7', '192.0.2.7'],
  ['those of two proxies are', '10.0.0.0/8, ::1', '::1', '203.0.113.5, 192.0.2.7, 10.1.2.3', '192.0.2.7'],
  ['it comes through IPv6', '10.0.0.0/8', '::ffff:10.0.0.1', '192.0.2.7', '192.0.2.7'],
  ['it is a neighbour on the link', 'fe80::/10', 'fe80::1%eth0', '192.0.2.7', '192.0.2.7'],
  ['somebody else asks us directly', '10.0.0.0/8', '198.51.100.9', '192.0.2.7', '198.51.100.9'],
  ['there is nobody before the proxies', '10.0.0.0/8', '10.0.0.1', undefined, '10.0.0.1'],
  ['a proxy wrote something else', '10.0.0.0/8', '10.0.0.1', '192.0.2.7, 192.0.2.7:4711', '10.0.0.1'],
])('behind a proxy, believes no more than it may: %s', (_, trust, remote, forwarded, expected) => {
  expect(caller(trust, remote, forwarded)).toBe(expected);
});

it.each(['yes', '10.0.0.0/33', '10.0.0.0/', '10.0.0.256', 'example.org', '10.0.0.0/8,,::1', '::1/eight'])(
  'does not start with TRUST_PROXY=%s',
  (trust) => {
    expect(() => readConfig({ TRUST_PROXY: trust })).toThrow('TRUST_PROXY: must be on, off, or addresses');
  },
);
