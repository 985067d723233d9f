import type { ActionKind } from '../case/action-kinds'

/** How a step is taken back; null where it takes nothing away. */
export const UNDO: Readonly<Partial<Record<ActionKind, string>>> = {
  hold_signup: 'Open the account once the question is answered.',
  suspend_sender_channel: 'Open the channel again and read what came in meanwhile.',
  limit_features: 'Lift the limits.',
  purge_cache: 'The cache fills again by itself.',
  block_url: 'Remove the block on these addresses.',
  disable_cache: 'Turn caching on again.',
  geo_block: 'Remove the block in these territories.',
  disable_proxy: 'Turn the proxy on again.',
  suspend_zone: 'Activate the zone again; its settings are kept.',
  terminate_account: 'Reinstate the account from the kept record; decide an appeal before anything is deleted.',
  refuse_signup: 'Invite the customer to sign up again.',
  refuse_successors: 'Remove the operator from the list of refused ones.',
}
