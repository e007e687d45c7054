/** Members of groups. A group that nobody is in is forgotten. */
export class Groups<Key, Member> {
  readonly #groups = new Map<Key, Set<Member>>();

  of(key: Key): Member[] {
    return [...(this.#groups.get(key) ?? [])];
  }

  all(): Member[] {
    return [...this.#groups.values()].flatMap((members) => [...members]);
  }

  size(key: Key): number {
    return this.#groups.get(key)?.size ?? 0;
  }

  add(key: Key, member: Member): void {
    const members = this.#groups.get(key);
    if (members) members.add(member);
    else this.#groups.set(key, new Set([member]));
  }

  remove(key: Key, member: Member): void {
    const members = this.#groups.get(key);
    if (members?.delete(member) && members.size === 0) this.#groups.delete(key);
  }
}
