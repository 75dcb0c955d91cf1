/** How the programme stands, for HEC: numbers of a cohort, each as true as its source. */
package pk.gov.hec.dlsei.domain.overview;
