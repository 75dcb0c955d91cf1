/** The pages of nominations, for focal persons and HEC. */
package pk.gov.hec.dlsei.web.nomination;
