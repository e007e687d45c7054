import { describe, expect, it } from 'vitest';
import { isPublic } from './addresses.ts';

describe('an address is of the public internet', () => {
  it.each([
    '1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0', '168.63.129.15', '168.63.129.17',
    '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '192.0.1.0', '192.167.255.255', '192.169.0.0', '198.17.255.255',
    '198.20.0.0', '223.255.255.255', '2001:200::', '2001:4860:4860::8888', '2606:4700::1111', '2003::1', '3ffd:ffff::1', '3fff:1000::1',
  ])('just beside one that is not: %s', (address) => {
    expect(isPublic(address)).toBe(true);
  }); // prettier-ignore
});

describe('an address is not of the public internet', () => {
  it.each([
    '0.0.0.0', '0.255.255.255', '10.0.0.0', '10.255.255.255', '100.64.0.0', '100.127.255.255', '127.0.0.1', '127.255.255.255',
    '168.63.129.16', '169.254.0.0', '169.254.169.254', '169.254.255.255', '172.16.0.0', '172.31.255.255', '192.0.0.0', '192.0.0.192',
    '192.0.2.1', '192.31.196.1', '192.52.193.1', '192.88.99.1', '192.168.0.0', '192.168.255.255', '192.175.48.1', '198.18.0.0',
    '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.0', '239.255.255.255', '240.0.0.0', '255.255.255.255',
  ])('IPv4: %s', (address) => {
    expect(isPublic(address)).toBe(false);
    expect(isPublic(`::ffff:${address}`)).toBe(false);
    expect(isPublic(`::${address}`)).toBe(false);
    expect(isPublic(`64:ff9b::${address}`)).toBe(false);
    expect(isPublic(`64:ff9b::${address}`, { allowNat64: true })).toBe(false);
  }); // prettier-ignore

  it.each([
    '::', '::1', '::ffff:8.8.8.8', '::8.8.8.8', '64:ff9b::8.8.8.8', '64:ff9b:1::8.8.8.8', '100::1', '100:0:0:1::1', '1fff::1', '2001::1',
    '2001:1ff::1', '2001:db8::1', '2002:808:808::1', '2620:4f:8000::1', '3ffe::1', '3fff::1', '3fff:fff::1', '4000::1', '5f00::1', '8000::1',
    'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', '2606:4700::1111%1', 'fec0::1', 'ff02::1', 'ffff::1',
  ])('IPv6: %s', (address) => {
    expect(isPublic(address)).toBe(false);
  }); // prettier-ignore

  it.each(['', 'localhost', '1.1.1', '1.1.1.1.', '01.1.1.1', '1.1.1.1/8', '0x1.1.1.1', '[2606:4700::1]', ' 1.1.1.1'])(
    'when it is none: %j',
    (address) => {
      expect(isPublic(address)).toBe(false);
    },
  );
});

it.each(['64:ff9b::8.8.8.8', '64:ff9b::808:808', '64:ff9b:0:0:0:0:5db8:d70e', '0064:ff9b::1.1.1.1'])(
  'is judged by the IPv4 address within, where a network says that it reaches IPv4 so: %s',
  (address) => {
    expect(isPublic(address, { allowNat64: true })).toBe(true);
    expect(isPublic(address)).toBe(false);
  },
);
