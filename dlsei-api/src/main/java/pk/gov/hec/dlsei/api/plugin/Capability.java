package pk.gov.hec.dlsei.api.plugin;

/**
 * Marks an interface that only some plug-ins of a family implement, such as a payment channel that
 * can refund. A descriptor names the capabilities; the host refuses a plug-in that names one which
 * its instance does not implement. No method may answer "not supported". Extended by the SPI only,
 * implemented by PLUGIN.
 */
public interface Capability {}
