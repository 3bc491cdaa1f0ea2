/** Query parameters that say how a reader came, never what is read. Lower case. */
export const trackingParameters: ReadonlySet<string> = new Set([
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'msclkid'],
  ...[
    'yclid',
    'ysclid',
    'twclid',
    'ttclid',
    'li_fat_id',
    'igshid',
    'igsh',
    'epik',
    'scid',
    'srsltid',
    'mc_cid',
  ],
  ...['mc_eid', '_ga', '_gl', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking', 'mkt_tok'],
  ...[
    'ref_src',
    'ref_url',
    '__twitter_impression',
    'fb_action_ids',
    'fb_action_types',
    'fb_ref',
    'fb_source',
  ],
  ...['action_object_map', 'action_type_map', 'action_ref_map', 'cmpid', 'cmp', 'campaign_id', 'ns_campaign'],
  ...['ns_mchannel', 'ns_source', 'ns_linkname', 'ns_fee', 'wt_mc', 'wt_zmc', 'wt.mc_id', 'wt.rss_f', 'xtor'],
  ...['spm', 'icid', 'intcid', 'ito', 'smid', 'smtyp', 'ocid', 'sref', 'srnd', 'taid', 'guccounter'],
  ...[
    'guce_referrer',
    'guce_referrer_sig',
    's_cid',
    'mbid',
    'cm_mmc',
    'cm_ven',
    'trk',
    'trkcampaign',
    'maca',
  ],
  ...['_openstat', 'rb_clickid', 's_kwcid', 'ef_id', 'zanpid', 'traffic_source', 'share_id', 'sharetype'],
  ...['share_source', 'soc_src', 'soc_trk', 'echobox', 'dicbo', 'feature_source', 'rss_ref', 'rss', 'share'],
]);

/** Beginnings of such parameters' names. Lower case. */
export const trackingPrefixes: readonly string[] = [
  ...['utm_', 'at_', 'pk_', 'mtm_', 'piwik_', 'matomo_', 'hsa_', 'oly_', 'vero_', 'ga_', 'amp_', 'stm_'],
];

/** Parameters that are tracking only when their value says so: `ref=rss`, `source=twitter`. */
export const ambiguousParameters: ReadonlySet<string> = new Set([
  ...['ref', 'source', 'src', 'from', 'partner', 'mod', 'feed', 'via', 'origin', 'referrer'],
]);
export const trackingValue =
  /^(?:rss\d?|feed|feeds|atom|feedburner|twitter|facebook|fb|telegram|whatsapp|newsletter|email|mail|social|push|flipboard|googlenews|rss_feed)$/i;

/** Parameters that only ask for the AMP rendering of a page. Lower case; the value pattern that makes them so. */
export const ampParameters: ReadonlyMap<string, RegExp> = new Map([
  ['amp', /^(?:1|true|yes)?$/i],
  ['_amp', /^(?:1|true)?$/i],
  ['isamp', /^(?:1|true)?$/i],
  ['output', /^amp$/i],
  ['outputtype', /^amp(?:-type)?$/i],
  ['view', /^amp$/i],
  ['type', /^amp$/i],
  ['mode', /^amp$/i],
  ['usqp', /./],
]);

/** First labels of a subdomain that serve the same pages to telephones or as AMP. */
export const variantLabels: ReadonlySet<string> = new Set([
  'm',
  'mobile',
  'mobil',
  'movil',
  'wap',
  'touch',
  'amp',
  '3g',
]);
