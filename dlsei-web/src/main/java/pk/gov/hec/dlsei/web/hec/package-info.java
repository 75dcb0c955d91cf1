/** Pages of HEC's officers. */
package pk.gov.hec.dlsei.web.hec;
