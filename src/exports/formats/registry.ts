import { accountList } from './accountList';
import { campaignTable } from './campaignTable';
import { companyEngagement } from './companyEngagement';
import { contactList } from './contactList';
import { costs } from './costs';
import { dealList } from './dealList';
import { dynamicsDeals } from './dynamicsDeals';
import { emailCampaigns } from './emailCampaigns';
import { formLeads } from './formLeads';
import { ga4LandingPages } from './ga4LandingPages';
import { ga4Report } from './ga4Report';
import { googleAds } from './googleAds';
import { googleAdsOverview } from './googleAdsOverview';
import { hubspotCompanies } from './hubspotCompanies';
import { hubspotContacts } from './hubspotContacts';
import { hubspotDeals } from './hubspotDeals';
import { leads } from './leads';
import { linkedinAdNetwork } from './linkedinAdNetwork';
import { linkedinAdPlacements } from './linkedinAdPlacements';
import { linkedinAds } from './linkedinAds';
import { linkedinCampaigns } from './linkedinCampaigns';
import { linkedinCompanies } from './linkedinCompanies';
import { linkedinCompanyTemplate } from './linkedinCompanyTemplate';
import { linkedinContactTemplate } from './linkedinContactTemplate';
import { linkedinConversations } from './linkedinConversations';
import { linkedinConversions } from './linkedinConversions';
import { linkedinDemographics } from './linkedinDemographics';
import { linkedinNetwork } from './linkedinNetwork';
import { linkedinPlacements } from './linkedinPlacements';
import { linkedinSegmentList } from './linkedinSegmentList';
import { mailchimpCampaigns } from './mailchimpCampaigns';
import { metaAds } from './metaAds';
import { metaInsights } from './metaInsights';
import { pipedriveDeals } from './pipedriveDeals';
import { salesforceDeals } from './salesforceDeals';
import { touches } from './touches';
import type { ExportFormat } from './types';
import { visitorCompanies } from './visitorCompanies';
import { visits } from './visits';

/** The more particular formats first: where two fit equally well, the earlier one is taken. */
export const FORMATS: readonly ExportFormat[] = [
  linkedinCampaigns,
  linkedinAds,
  linkedinPlacements,
  linkedinAdPlacements,
  linkedinNetwork,
  linkedinAdNetwork,
  linkedinConversions,
  linkedinConversations,
  linkedinCompanies,
  linkedinSegmentList,
  linkedinDemographics,
  linkedinCompanyTemplate,
  linkedinContactTemplate,
  ga4LandingPages,
  ga4Report,
  googleAds,
  metaAds,
  metaInsights,
  mailchimpCampaigns,
  emailCampaigns,
  hubspotDeals,
  pipedriveDeals,
  salesforceDeals,
  dynamicsDeals,
  hubspotContacts,
  hubspotCompanies,
  leads,
  formLeads,
  touches,
  visits,
  visitorCompanies,
  costs,
  campaignTable,
  dealList,
  contactList,
  companyEngagement,
  accountList,
  googleAdsOverview,
];
