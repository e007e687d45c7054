import type { Tracking } from './tracking.ts';

/**
 * Parameters that say where a reader came from or who they are, and never what is shown. Sources: the link tagging
 * documentation of the advertisers', newsletter and analytics services whose names they bear.
 */
const anywhere =
  `fbclid gclid gclsrc dclid gbraid wbraid gad gad_source gad_campaignid msclkid twclid ttclid li_fat_id rdt_cid scclid irclickid irgwc cjevent cjdata
   yclid ysclid ymclid igshid igsh epik srsltid _openstat openstat wickedid rb_clickid s_cid s_kwcid ef_id mkt_tok mkwid pcrid tduid awc sscid vgo_ee
   _ga _gl _ke _kx _hsenc _hsmi hsctatracking __hstc __hssc __hsfp _branch_match_id _branch_referrer _bta_tid _bta_c _unique_id __s __twitter_impression
   guccounter guce_referrer guce_referrer_sig ncid ocid cvid cmpid cmp intcmp icid ito mbid smid smtyp sr_share soc_src soc_trk
   ref_src ref_url referrer ref_ _r xtor xtref xtcr xts xtnp xtloc wt_mc wt_zmc dm_i dm_t elqtrack elqtrackid elqcampaignid elqaid elqat elqak
   ck_subscriber_id ml_subscriber ml_subscriber_hash sc_src sc_lid sc_uid sc_llid sc_eh sc_customer sc_cid mc_cid mc_eid mc_tc
   trk trkcampaign trkinfo algo_pvid algo_expid ranmid raneaid ransiteid fb_ref fb_source fb_action_ids fb_action_types action_object_map action_type_map
   action_ref_map redirect_log_mongo_id redirect_mongo_id sb_referer_host ns_source ns_mchannel ns_campaign ns_linkname ns_fee spm user_email_address
   echobox sharetype share_source share_medium sharesource is_from_webapp sender_device recruiter simid cuid __tn__ wprov campaign_id click_id clickid
   adset_id ad_id adgroupid campaignid usqp sfnsn cxrecs_s cn-reloaded ao_noptimize fb_comment_id pprmrkntfctnsrd uatypeid smtt recruited_by_id matchtype gclaw dicbo obOrigUrl vero_conv vero_id oly_anon_id oly_enc_id nr_email_referer et_rid et_cid iesrc
   email_hash lctg mibextid rtid triedredirect emci emdi ceid pk_vid cx_recsorder cx_testid cx_testvariant cx_artpos rnd asc_source asc_campaign asc_refurl`
    .toLowerCase()
    .split(/\s+/);
const families =
  /^(?:(?:utm|mtm|pk|piwik|matomo|hsa|bsft|itm|at|fb|cx|sfmc|ns|stm|trk|xt|_hs|bxid|mkt|vero|oly|dpg|nb|tblci|uta)[_.]|wt[._](?:mc|zmc|tsrc)|sc_(?:campaign|channel|content|medium|outcome|geo|country)|ga_(?:source|medium|term|content|campaign|place)|bxid$|tblci$)/i;
/** `ref` names a branch of a repository on one site and a sender on another: only its usual senders are tracking. */
const senders =
  /^(?:tw|fb|twtr|twitter|facebook|rss|newsletter|nl|mail|email|share|sharing|social|linkedin|reddit|hn|tw_i|fb_i|producthunt|ph)$/i;

/** More, on one site each. */
const sites: Tracking['sites'] = [
  [/(?:^|\.)youtube(?:-nocookie)?\.com$|(?:^|\.)youtu\.be$/, /^(?:feature|si|pp|ab_channel|kw|app|embeds_\w+|source_ve_path|cbrd|ucbcb|themerefresh|disable_polymer|gclid|annotation_id|src_vid|persist_app|noapp)$/],
  [/(?:^|\.)(?:x|twitter)\.com$/, /^(?:s|t|cxt|ref_\w+|lang)$/],
  [/(?:^|\.)instagram\.com$/, /^(?:ig_\w+|igshid|utm_\w+|hl|taken-by|img_index)$/],
  [/(?:^|\.)threads\.(?:net|com)$/, /^(?:xmt|slof|igshid)$/],
  [/(?:^|\.)facebook\.com$/, /^(?:__\w+(?:\[\d+\])?|ref|fref|rc|hc_\w+|refid|refsrc|ref_component|ref_page_id|eid|eav|paipv|_rdr|_rdc|comment_tracking|idorvanity|mibextid|sfnsn|extid|acontext|notif_\w+|dti|app|video_source|pn_ref|locale|type|theater)$/],
  [/(?:^|\.)reddit\.com$/, /^(?:\$\w+|_branch_\w+|correlation_id|ref\w*|share_id|rdt|utm_\w+|context|sort|st|sh|post_index)$/],
  [/(?:^|\.)tiktok\.com$/, /^(?:_[rtd]|is_\w+|sender_\w+|share_\w+|tt_\w+|u_code|user_id|timestamp|checksum|preview_pb|language|lang|sec_\w+|refer|enter_\w+|source|web_id|embed_source)$/],
  [/(?:^|\.)linkedin\.com$/, /^(?:trk\w*|refid|midtoken|midsig|lipi|licu|rcm|originalsubdomain|ebp|trackingid|lgcta|src|veh|otptoken|eid)$/],
  [/(?:^|\.)amazon\.(?:com?\.)?[a-z]{2,3}$/, /^(?:pd_rd_\w+|pf_rd_\w+|_encoding|psc|tag|linkcode|linkid|creative\w*|camp|ascsubtag|ref_?|qid|sr|srs|crid|sprefix|dib|dib_tag|th|smid|spla|adgrpid|hv\w+|content-id|cv_ct_\w+|dchild|refrid|asc_\w+|social_share|_ref|geniuslink|language|colid|coliid|ref-?_)$/],
  [/(?:^|\.)ebay\.(?:com?\.)?[a-z]{2,3}$/, /^(?:_trk\w*|hash|amdata|mk\w+|campid|customid|toolid|ssspo|ssuid|sssrc|_from|epid|itmmeta|itmprp|norover|siteid)$/],
  [/(?:^|\.)aliexpress\.(?:com|us|ru)$/, /^(?:spm|scm|pvid|gps-id|gatewayadapt|algo_\w+|aff_\w+|sk|terminal_id|curpagelogid|pdp_\w+|utparam\S*|_t|srcSns|btsid|ws_ab_test|sourceType)$/i],
  [/(?:^|\.)google\.(?:com?\.)?[a-z]{2,3}$/, /^(?:ved|ei|sei|sa|usg|gs_\w+|sxsrf|sca_\w+|bi[wh]|dpr|oq|aqs|sourceid|source|client|ie|oe|uact|cad|rlz|gws_rd|cshid|iflsig|sclient|dcr|esrc|rct|cd|opi)$/],
  [/(?:^|\.)bing\.com$/, /^(?:form|cvid|qs|sk|sp|sc|ghc|pq|qp|refig|ghsh|ghacc|ghpl|msclkid|toWww|redig)$/i],
  [/(?:^|\.)(?:bilibili\.com|b23\.tv)$/, /^(?:spm_id_from|from\w*|vd_source|share_\w+|seid|bbid|ts|mid|timestamp|unique_k|buvid|is_story_h5|broadcast_type|launch_id|session_id|visit_id|rt|tdsourcetag|accept_quality|network|up_id|msource|refer_from|bsource|noTitleBar|hasBack|jumpLinkType|live_from|native\.theme|night|simid|subarea_rank|hotrank|plat\w+)$/],
  [/(?:^|\.)(?:spotify|deezer|tidal|soundcloud|bandcamp|mixcloud|audiomack|iheart)\.com$/, /^(?:si|context|nd|dl_branch|pt|go|product_id|utm_\w+|from|in|[pcu]|play|_branch_\w+|deferredfl|universal_link|dlsi|in_system_playlist|ref|_sp\w*|app|autoplay)$/],
  [/(?:^|\.)apple\.com$/, /^(?:mt|app|ls|at|ct|pt|uo|itsct|itscg|ign-\w+|[las]|v0|affid|partnerid|afid|cid|itre|referrer|sref|_branch_match_id)$/],
  [/(?:^|\.)nytimes\.com$/, /^(?:smid|smtyp|ugrp|partner|emc|rref|src|nl|te|campaign_id|instance_id|segment_id|user_id|regi_id|hp|hpw|action|pgtype|module|region|version|contentcollection|referringsource|searchresultposition|auth|login|em|_r|ref|rss|mc\w*|gwt|gwh|unlocked_article_code|sgrp|pvid|cn)$/i],
  [/(?:^|\.)(?:washingtonpost|theguardian|bbc|cnn|wsj|bloomberg|economist|ft|forbes|theatlantic|wired|newyorker|theverge|vox|latimes|usatoday|reuters|npr|nbcnews|cbsnews|foxnews|politico|axios|time|nature|medium|substack|spiegel|zeit|faz|sueddeutsche|lemonde|elpais|corriere|repubblica|independent|telegraph|dailymail)\.(?:com?|de|fr|it|co\.uk|org)$/, /^(?:cmp|intcmp|itid|hpid|tid|wpisrc|wpmm|wp_\w+|pwapi_token|no_nav|ico|xrs|mod|reflink|st|sref|srnd|leadsource|cmpid|in_source|ocid|at_\w+|pinned_post\w*|xtor|ns_\w+|amp|traffic_source|taid|fsrc|bclid|ftcamp|siteedition|emailtype|sharetype|share|source|sk|gi|responsesopen|sortby|[rs]|isfreemail|post_id|publication_id|token|triedredirect|showwelcome\w*|nlid|nsrc|b-t|sara_\w+|wt_\w+|ref|outputtype|page_type|fbclid|ss|rpid|rcid|ftag|dplc|cid|sc|[ft]|live|smarta|socialtweet|echobox)$/i],
  [/(?:^|\.)(?:imdb|goodreads|letterboxd|themoviedb)\.(?:com|org)$/, /^(?:ref_?|pf_rd_\w+|from_\w+|qid|rank|ac|rating|utm_\w+)$/],
  [/(?:^|\.)change\.org$/, /^(?:pt|recruit\w+|source_location|signed|share_\w+|use_react|j)$/],
  [/(?:^|\.)(?:ya|yandex)\.\w{2,3}$/, /^(?:lr|search_source|from|clid|win|redircnt|src|suggest_reqid|msid|rdrnd|ysclid|stpar|mlid|persistent_id|utm\w+)$/],
  [/(?:^|\.)github\.com$/, /^(?:email_\w+|tab|source|ocid)$/],
  [/(?:^|\.)(?:stackoverflow|stackexchange|superuser|serverfault|askubuntu)\.com$/, /^(?:rq|lq|r|s|noredirect|so_\w+)$/],
  [/(?:^|\.)(?:netflix|hulu|disneyplus|primevideo|max|peacocktv)\.com$/, /^(?:trackid|tctx|jbp|source|s|trkid|vlang|clip|preventintent|ref_?|_encoding|autoplay|cmp|cid|distributionpartner|play|mobileVideo\w*)$/i],
  [/(?:^|\.)(?:vimeo|dailymotion|twitch|ted|rumble|kick)\.(?:com|tv)$/, /^(?:share|fl|fe|ref|from|parent|referrer|rid|language|sort|filter|utm_\w+|autopause|byline|portrait|title|color|badge|mref|e9s|retry|start|api|muted|mute|syndication|logo|info|ui-\w+)$/],
  [/(?:^|\.)etsy\.com$/, /^(?:click_\w+|ga_\w+|ref|organic_\w+|frs|sts|pro|crt|plkey|bes|cns|variation\w*|external|edge_\w+|gpla|gao)$/],
  [/(?:^|\.)walmart\.com$/, /^(?:wl\d*|adid|wmlspartner|sourceid|veh|from|selected|classtype|u1|ath\w+)$/i],
]; // prettier-ignore

/** All that is known of such parameters. */
export const tracking: Tracking = { anywhere, families, senders, sites };
