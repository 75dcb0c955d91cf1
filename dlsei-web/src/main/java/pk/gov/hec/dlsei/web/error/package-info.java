/** Error pages, incidents, and typed input that outlives an expired page. */
package pk.gov.hec.dlsei.web.error;
