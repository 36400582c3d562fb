<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
 <renderer-v2 attr="mm_class" type="categorizedSymbol" enableorderby="0" symbollevels="0">
  <categories>
   <category value="" symbol="0" label="found in ground reported searched before" render="true" />
  </categories>
  <symbols>
   <symbol name="0" type="marker" alpha="1">
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="circle" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_width" type="QString" value="0.9" />
      <Option name="size" type="QString" value="8" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="circle" />
      <Option name="outline_color" type="QString" value="165,0,38,255" />
      <Option name="outline_width" type="QString" value="0.9" />
      <Option name="size" type="QString" value="7" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="213,94,0,255" />
      <Option name="joinstyle" type="QString" value="miter" />
      <Option name="name" type="QString" value="triangle" />
      <Option name="outline_color" type="QString" value="26,26,26,255" />
      <Option name="outline_width" type="QString" value="0.35" />
      <Option name="size" type="QString" value="3.6" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
